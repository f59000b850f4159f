package nl.kamerwoo.termijn;

/** What holds for terms now: asked again for every computation, as both can change at any time. */
public interface Termijnbeleid {

    Kalender kalender();

    Termijninstellingen instellingen();

    /** Another text whenever something else holds. */
    default String kenmerk() {
        return kalender().gelijkgesteld() + " " + instellingen();
    }

    /** As shipped. */
    static Termijnbeleid standaard() {
        return van(Kalender.standaard(), Termijninstellingen.standaard());
    }

    static Termijnbeleid van(Kalender kalender, Termijninstellingen instellingen) {
        return new Termijnbeleid() {
            @Override
            public Kalender kalender() {
                return kalender;
            }

            @Override
            public Termijninstellingen instellingen() {
                return instellingen;
            }
        };
    }
}
