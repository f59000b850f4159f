package nl.kamerwoo.platform.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.platform.embedded.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Web scripts as a browser meets them. */
class WebScriptTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static String user;

    @BeforeAll
    static void aUser() {
        user = Platform.user();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Platform.url("/s/proef/" + path))
                .header("Authorization", basic(user, user));
    }

    private static String basic(String name, String password) {
        byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void theUrlChoosesTheScriptAndItsEndingTheFormat() throws Exception {
        HttpResponse<String> page = send(request("groet/%3CPiet%3E"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("&lt;Piet&gt;, /alfresco/s");
        assertThat(send(request("groet/Piet.json")).body()).contains("\"aantal\": 1234");
        assertThat(send(request("groet/Piet?format=json")).body()).contains("\"aantal\": 1234");
    }

    @Test
    void textsAreInTheLanguageThatIsAskedFor() throws Exception {
        assertThat(send(request("groet/Piet").header("Accept-Language", "nl-NL,nl;q=0.9")).body())
                .contains("Dag Piet", "Greeting");
        assertThat(send(request("groet/Piet").header("Accept-Language", "fr")).body())
                .contains("Hello Piet");
    }

    @Test
    void aTemplateEscapesForItself() throws Exception {
        assertThat(send(request("rauw?tekst=%3Cb%3E")).body()).contains("<b>");
    }

    @Test
    void whoIsNotKnownIsAskedForAPassword() throws Exception {
        HttpRequest.Builder unknown = HttpRequest.newBuilder(Platform.url("/s/proef/groet/x"));
        HttpResponse<String> answer = send(unknown);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        HttpRequest.Builder wrong = unknown.header("Authorization", basic(user, "fout"));
        assertThat(send(wrong).statusCode()).isEqualTo(401);
    }

    @Test
    void aScriptRunsAsWhoAsks() throws Exception {
        HttpRequest.Builder open = HttpRequest.newBuilder(Platform.url("/s/proef/open"));
        assertThat(send(open).body()).contains("\"gebruiker\": \"\"");
        assertThat(send(request("beheer")).statusCode()).isEqualTo(401);
        HttpRequest.Builder admin =
                HttpRequest.newBuilder(Platform.url("/service/proef/beheer"))
                        .header("Authorization", basic("admin", "admin"));
        assertThat(send(admin).body()).contains("\"gebruiker\": \"admin\"");
    }

    @Test
    void aFormIsItsFilesAndItsFields() throws Exception {
        String form =
                """
                --x
                Content-Disposition: form-data; name="onderwerp"

                hé
                --x
                Content-Disposition: form-data; name="bestand"; filename="map/é.txt"
                Content-Type: text/plain

                inhoud
                --x--
                """
                        .replace("\n", "\r\n");
        HttpResponse<String> answer =
                send(
                        request("bestand")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains("\"naam\": \"é.txt\"", "\"grootte\": 6", "\"onderwerp\": \"hé\"");
    }

    @Test
    void aTransactionThatIsTriedAgainReadsAllAndAnswersOnce(@TempDir Path folder) throws Exception {
        Path large = Files.write(folder.resolve("groot"), new byte[5_000_000]);
        HttpResponse<String> answer = send(request("ruw").PUT(BodyPublishers.ofFile(large)));
        assertThat(answer.body()).isEqualTo("2: 5000000");
    }

    @Test
    void aFailureIsAnsweredInTheFormatAskedForWithItsMessageEscaped() throws Exception {
        HttpResponse<String> page = send(request("fout"));
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("&lt;b&gt;kapot&lt;/b&gt;");
        HttpResponse<String> json = send(request("fout.json?status=409"));
        assertThat(json.statusCode()).isEqualTo(409);
        assertThat(json.body())
                .contains("\"code\": 409")
                .containsPattern("\"message\": \"[0-9]{8} <b>\\\\\"fout\\\\\"</b>\"");
    }

    @Test
    void aStatusMayHaveATemplateOfItsOwn() throws Exception {
        HttpResponse<String> answer = send(request("anders"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("{\"weg\": \"niets\"}");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsNotMeantNotAllowed() throws Exception {
        assertThat(send(request("nergens")).statusCode()).isEqualTo(404);
        assertThat(send(request("ruw").DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(request("ruw").method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
        HttpRequest.Builder options = request("ruw").method("OPTIONS", BodyPublishers.noBody());
        assertThat(send(options).headers().firstValue("Allow")).hasValue("OPTIONS, PUT");
    }

    @Test
    void aScriptMayWriteForItselfAndSayHowLongItIsKept() throws Exception {
        HttpResponse<String> answer = send(request("stroom/een/twee"));
        assertThat(answer.body()).hasSize(16 * 1024 * 1024);
        assertThat(answer.headers().firstValue("X-Pad")).hasValue("een/twee");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=60, must-revalidate");
    }
}
