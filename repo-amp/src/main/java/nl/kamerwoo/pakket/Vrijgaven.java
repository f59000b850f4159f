package nl.kamerwoo.pakket;

import nl.kamerwoo.inventaris.Inventarisregel;

/** Where is kept what is settled about making lines public. */
@FunctionalInterface
public interface Vrijgaven {

    Vrijgave van(String verzoek, Inventarisregel regel);
}
