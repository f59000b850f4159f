package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.reader.StreamReader;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads YAML as far as a settings document needs it: keys, texts, lists and comments. It stops at
 * the parser's events. So no tag is ever made into an object, and what refers to something else in
 * the document (an alias, and with it every bomb made of them) is refused and not followed.
 */
final class Yamllezer {

    /** Far more than any settings need. */
    static final int MEESTE_BYTES = 128 * 1024;

    static final int DIEPST = 10;

    private static final Set<String> NIETS = Set.of("", "~", "null");

    private final Iterator<Event> gebeurtenissen;
    private final List<Fout> fouten;

    private Yamllezer(String tekst, List<Fout> fouten) {
        this.gebeurtenissen =
                new Yaml(new LoaderOptions()).parse(new StringReader(tekst)).iterator();
        this.fouten = fouten;
    }

    /**
     * What stands in a document.
     *
     * @param fouten gets what is wrong with it but leaves it readable
     * @throws OngeldigeInstelling when it cannot be read any further
     */
    static Waarde.Groep lees(byte[] inhoud, List<Fout> fouten) {
        String tekst = tekst(inhoud);
        try {
            return new Yamllezer(tekst, fouten).document();
        } catch (MarkedYAMLException opmaak) {
            throw einde(opmaakfout(opmaak));
        }
    }

    private static String tekst(byte[] inhoud) {
        if (inhoud.length > MEESTE_BYTES) {
            throw einde(Fout.op(0, Soort.TE_GROOT, MEESTE_BYTES / 1024));
        }
        String tekst = new String(inhoud, StandardCharsets.UTF_8);
        if (tekst.startsWith("\uFEFF")) {
            tekst = tekst.substring(1);
        }
        int regel = 1;
        for (int i = 0; i < tekst.length(); i += Character.charCount(tekst.codePointAt(i))) {
            int teken = tekst.codePointAt(i);
            if (teken == '\uFFFD') {
                throw einde(Fout.op(regel, Soort.GEEN_UTF8));
            }
            if (!StreamReader.isPrintable(teken) || teken == '\uFEFF') {
                throw einde(Fout.op(regel, Soort.STUURTEKEN));
            }
            regel += teken == '\n' ? 1 : 0;
        }
        return tekst;
    }

    private static Fout opmaakfout(MarkedYAMLException opmaak) {
        int regel = opmaak.getProblemMark().getLine() + 1;
        String probleem = String.valueOf(opmaak.getProblem());
        if (probleem.contains("(TAB)")) {
            return Fout.op(regel, Soort.TAB);
        }
        if (probleem.startsWith("mapping values are not allowed")) {
            return Fout.op(regel, Soort.DUBBELE_PUNT);
        }
        if (probleem.startsWith("found unexpected end of stream")) {
            // The quote that opens says more than the end of the document.
            return Fout.op(opmaak.getContextMark().getLine() + 1, Soort.AANHALINGSTEKEN);
        }
        if (probleem.startsWith("expected <block end>, but found '<block")) {
            return Fout.op(regel, Soort.INSPRINGING);
        }
        return Fout.op(regel, Soort.OPMAAK, opmaak.getProblemMark().getColumn() + 1);
    }

    private Waarde.Groep document() {
        gebeurtenissen.next();
        Event begin = gebeurtenissen.next();
        if (!(begin instanceof DocumentStartEvent)) {
            throw einde(Fout.op(0, Soort.LEEG));
        }
        Waarde inhoud = waarde(gebeurtenissen.next(), 0);
        gebeurtenissen.next(); // the end of the document
        Event daarna = gebeurtenissen.next();
        if (!(daarna instanceof StreamEndEvent)) {
            throw einde(Fout.op(regel(daarna), Soort.MEER_DOCUMENTEN));
        }
        if (inhoud instanceof Waarde.Tekst tekst && tekst.leeg()) {
            throw einde(Fout.op(0, Soort.LEEG));
        }
        if (!(inhoud instanceof Waarde.Groep groep)) {
            throw einde(Fout.op(inhoud.regel(), Soort.GEEN_SLEUTELS));
        }
        return groep;
    }

    private Waarde waarde(Event gebeurtenis, int diepte) {
        if (diepte > DIEPST) {
            throw einde(Fout.op(regel(gebeurtenis), Soort.TE_DIEP, DIEPST));
        }
        keur(gebeurtenis);
        if (gebeurtenis instanceof ScalarEvent tekst) {
            boolean leeg = tekst.isPlain() && NIETS.contains(tekst.getValue());
            return new Waarde.Tekst(tekst.getValue().strip(), leeg, regel(tekst));
        }
        if (gebeurtenis instanceof MappingStartEvent) {
            return groep(regel(gebeurtenis), diepte);
        }
        if (gebeurtenis instanceof CollectionStartEvent) {
            return lijst(regel(gebeurtenis), diepte);
        }
        return new Waarde.Tekst("", true, regel(gebeurtenis));
    }

    private void keur(Event gebeurtenis) {
        if (gebeurtenis instanceof NodeEvent knoop && knoop.getAnchor() != null) {
            fouten.add(Fout.op(regel(knoop), Soort.ANKER));
        } else if (label(gebeurtenis) != null) {
            fouten.add(Fout.op(regel(gebeurtenis), Soort.LABEL, label(gebeurtenis)));
        }
    }

    private static String label(Event gebeurtenis) {
        if (gebeurtenis instanceof ScalarEvent tekst) {
            return tekst.getTag();
        }
        return gebeurtenis instanceof CollectionStartEvent begin ? begin.getTag() : null;
    }

    private Waarde.Groep groep(int regel, int diepte) {
        Map<String, Waarde.Paar> paren = new LinkedHashMap<>();
        for (Event e = gebeurtenissen.next();
                !(e instanceof MappingEndEvent);
                e = gebeurtenissen.next()) {
            Waarde sleutel = waarde(e, diepte + 1);
            Waarde waarde = waarde(gebeurtenissen.next(), diepte + 1);
            if (!(sleutel instanceof Waarde.Tekst tekst) || e instanceof AliasEvent) {
                fouten.add(Fout.op(sleutel.regel(), Soort.SLEUTEL));
                continue;
            }
            Waarde.Paar eerste =
                    paren.putIfAbsent(tekst.tekst(), new Waarde.Paar(tekst.regel(), waarde));
            if (eerste != null) {
                fouten.add(
                        Fout.op(
                                tekst.regel(),
                                Soort.DUBBELE_SLEUTEL,
                                tekst.tekst(),
                                eerste.regel()));
            }
        }
        return new Waarde.Groep(paren, regel);
    }

    private Waarde.Lijst lijst(int regel, int diepte) {
        List<Waarde> delen = new ArrayList<>();
        for (Event e = gebeurtenissen.next();
                !(e instanceof SequenceEndEvent);
                e = gebeurtenissen.next()) {
            delen.add(waarde(e, diepte + 1));
        }
        return new Waarde.Lijst(delen, regel);
    }

    private static int regel(Event gebeurtenis) {
        return gebeurtenis.getStartMark().getLine() + 1;
    }

    private static OngeldigeInstelling einde(Fout fout) {
        return new OngeldigeInstelling(List.of(fout));
    }
}
