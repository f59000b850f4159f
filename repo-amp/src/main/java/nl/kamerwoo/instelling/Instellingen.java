package nl.kamerwoo.instelling;

/**
 * The settings that are in force. Ask every time: they change while the system runs. Who needs two
 * values that belong together takes them from one answer.
 */
public interface Instellingen {

    /** What the administrator's document says, or the shipped default where there is none. */
    <T> T van(Instellingsoort<T> soort);
}
