package nl.kamerwoo.termijn;

import nl.kamerwoo.instelling.Feestdagen.Feestdag;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Termijnregels;

import java.util.List;
import java.util.stream.Collectors;

/** What holds for terms by the settings that a functional administrator keeps. */
public final class IngesteldTermijnbeleid implements Termijnbeleid {

    private static final int DAGEN_PER_WEEK = 7;

    private final Instellingen instellingen;

    public IngesteldTermijnbeleid(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public Kalender kalender() {
        return new Kalender(
                instellingen.van(nl.kamerwoo.instelling.Feestdagen.SOORT).feestdagen().stream()
                        .map(Feestdag::dag)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Termijninstellingen instellingen() {
        Termijnregels regels = instellingen.van(Termijnregels.SOORT);
        Termijnregels.Kamervragen kamervragen = regels.kamervragen();
        Termijnregels.Woo woo = regels.woo();
        return new Termijninstellingen(
                new Termijninstellingen.Kamervragen(
                        kamervragen.dagen(),
                        kamervragen.dagenMetUitstel(),
                        kamervragen.algemeneTermijnenwet(),
                        recessen(regels.reces()),
                        kamervragen.letOpDagen()),
                new Termijninstellingen.Woo(
                        woo.weken() * DAGEN_PER_WEEK,
                        woo.wekenVerdaging() * DAGEN_PER_WEEK,
                        woo.letOpDagen()));
    }

    private static List<Reces> recessen(Termijnregels.Reces reces) {
        return reces.schortOp()
                ? reces.perioden().stream()
                        .map(periode -> new Reces(periode.vanaf(), periode.totEnMet()))
                        .toList()
                : List.of();
    }
}
