package nl.kamerwoo.alfresco.job;

/** Something that is done round and round. */
public interface Ronde {

    /**
     * One round.
     *
     * @return how many things it did; none when another node of the cluster is at it
     */
    int loop();
}
