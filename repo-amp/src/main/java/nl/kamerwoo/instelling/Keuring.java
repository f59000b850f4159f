package nl.kamerwoo.instelling;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Looks at a document in one of the module's folders before it is saved. */
public interface Keuring {

    /**
     * What is wrong with it; nothing when it is good, or none of its business.
     *
     * @param naam the name of the document in its folder
     */
    List<Fout> keur(String naam, InputStream inhoud) throws IOException;
}
