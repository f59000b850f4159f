package nl.kamerwoo.alfresco.inventaris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts that are packed in an xlsx, by their names. */
final class Xlsxdelen implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;

    Xlsxdelen(Path bestand) throws IOException {
        zip = new ZipFile(bestand.toFile());
    }

    /**
     * Unpacks all of it and keeps nothing.
     *
     * @throws OngeldigBlad when it is more than is read of a sheet
     */
    void meet() throws IOException {
        if (zip.size() > Bladgrenzen.DELEN) {
            throw Bladgrenzen.teGroot("delen", Bladgrenzen.DELEN);
        }
        byte[] buffer = new byte[BUFFER];
        long totaal = 0;
        for (ZipEntry deel : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(deel)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    totaal += n;
                    if (totaal > Bladgrenzen.UITGEPAKT) {
                        throw Bladgrenzen.teGroot("bytes", Bladgrenzen.UITGEPAKT >> 20);
                    }
                }
            }
        }
    }

    /**
     * @param naam as another part calls it, from the root
     * @throws ZipException when there is no such part
     */
    InputStream open(String naam) throws IOException {
        String zonderSchuin = naam.startsWith("/") ? naam.substring(1) : naam;
        ZipEntry deel = zip.getEntry(zonderSchuin);
        if (deel == null) {
            deel = zonderOnderscheid(zonderSchuin);
        }
        return zip.getInputStream(deel);
    }

    /** Names of parts are the same whatever their capitals (ECMA-376, part 2, 6.2.2.3). */
    private ZipEntry zonderOnderscheid(String naam) throws ZipException {
        return zip.stream()
                .filter(deel -> deel.getName().replace('\\', '/').equalsIgnoreCase(naam))
                .findFirst()
                .map(ZipEntry.class::cast)
                .orElseThrow(() -> new ZipException("No part " + naam));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
