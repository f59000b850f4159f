package nl.kamerwoo.alfresco.pakket;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lines were asked for that the request has not, or that the user may not see. */
public final class OnbekendeRegels extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MEESTE = 20;

    private final String regels;

    OnbekendeRegels(Collection<Integer> regels) {
        super("There are no lines " + regels);
        List<Integer> eerste = regels.stream().sorted().limit(MEESTE).toList();
        String rest = regels.size() > MEESTE ? " …" : "";
        this.regels = eerste.stream().map(String::valueOf).collect(Collectors.joining(", ")) + rest;
    }

    /** Their ids, the first of them when there are many. */
    public String regels() {
        return regels;
    }
}
