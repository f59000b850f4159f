package nl.kamerwoo.platform.embedded.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** UTF-8 when the beginning of a file can be that, else what Windows wrote for long. */
final class Encodings {

    private static final int SAMPLE = 64 * 1024;

    private Encodings() {}

    static String guess(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer sample = ByteBuffer.wrap(in.readNBytes(SAMPLE));
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CoderResult result = decoder.decode(sample, CharBuffer.allocate(SAMPLE), false);
            return result.isError() ? "windows-1252" : "UTF-8";
        } catch (IOException e) {
            return "UTF-8";
        }
    }
}
