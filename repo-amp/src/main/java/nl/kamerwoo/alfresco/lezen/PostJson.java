package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.correspondentie.Mailvelden;
import nl.kamerwoo.nota.Veld;

/**
 * A message as JSON: its values by key, and under {@code oorsprong} which field of its head each of
 * them was; the files that came with it as {@code bijlageStukken}.
 */
final class PostJson {

    private PostJson() {}

    /**
     * Adds the message to what was read of a file.
     *
     * @param json with an {@code oorsprong}
     * @param metWaarden whether its values count; not when its text is another document. Those of a
     *     set of questions go before them
     */
    static void voegToe(ObjectNode json, Post post, boolean metWaarden) {
        if (metWaarden && !post.kop().isLeeg()) {
            Mailvelden.van(post.kop()).forEach((sleutel, veld) -> zet(json, sleutel, veld));
        }
        if (!post.bijlagen().isEmpty()) {
            ArrayNode bijlagen = json.putArray("bijlageStukken");
            post.bijlagen().forEach(een -> bijlagen.addObject().put("naam", een.naam()));
        }
        if (!post.berichten().isEmpty()) {
            ArrayNode berichten = json.putArray("leesberichten");
            post.berichten().forEach(een -> berichten.addObject().put("tekst", een.tekst()));
        }
    }

    private static void zet(ObjectNode json, String sleutel, Veld<?> veld) {
        if (!json.has(sleutel)) {
            NotaJson.zet(json, sleutel, veld);
        }
    }
}
