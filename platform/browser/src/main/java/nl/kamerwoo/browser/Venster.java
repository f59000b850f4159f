package nl.kamerwoo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;

/** A window of a browser, for who has a keyboard and no mouse. */
public final class Venster {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final int MEESTE_TABS = 150;

    private static final String RUSTIG =
            "const bladen = [...document.querySelectorAll('[data-blad]')];"
                    + "return document.readyState === 'complete' && bladen.length > 0"
                    + " && bladen.every(blad => blad.matches('.kamerwoo:not([aria-busy])'))";

    private final ChromeDriver driver;
    private URI adres = URI.create("about:blank");

    Venster(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().scriptTimeout(GEDULD);
        driver.executeCdpCommand("Network.enable", Map.of());
    }

    /** Opens a page as somebody who reads this language, on a screen of the usual size. */
    public void open(URI server, String pad, String taal) {
        open(server, pad, taal, "admin", "admin");
    }

    public void open(URI server, String pad, String taal, String gebruiker, String wachtwoord) {
        String geheim = gebruiker + ":" + wachtwoord;
        driver.executeCdpCommand(
                "Network.setExtraHTTPHeaders",
                Map.of(
                        "headers",
                        Map.of(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        geheim.getBytes(StandardCharsets.UTF_8)),
                                "Accept-Language",
                                taal)));
        open(URI.create(server + "/s/kamerwoo" + pad));
        assertThat(alle("[data-blad]")).as(tekst()).isNotEmpty();
        wachtOpRust();
    }

    /** Opens any page, on a screen of the usual size. */
    public void open(URI waar) {
        verlaat();
        maat(1366, 768);
        adres = waar;
        driver.get(waar.toString());
    }

    public void maat(int breed, int hoog) {
        driver.manage().window().setSize(new Dimension(breed, hoog));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", breed, "height", hoog, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Until nothing is on its way any more. */
    public void wachtOpRust() {
        wacht(() -> Boolean.TRUE.equals(driver.executeScript(RUSTIG)), "the page is at rest");
    }

    public void wacht(Supplier<Boolean> tot, String waarop) {
        new WebDriverWait(driver, GEDULD)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> waarop + "; the page says: " + tekst())
                .until(d -> tot.get());
    }

    public void wachtOpTekst(String deel) {
        wacht(() -> tekst().contains(deel), "to read " + deel);
    }

    /** What is to be read on the page. */
    public String tekst() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String adres() {
        return driver.getCurrentUrl();
    }

    public void terug() {
        driver.navigate().back();
    }

    /** The same for a reader in another part of the world. */
    public void inTijdzone(String zone, Runnable werk) {
        zolang("setTimezoneOverride", "timezoneId", zone, werk);
    }

    /** As it comes out of a printer. */
    public void alsAfdruk(Runnable werk) {
        zolang("setEmulatedMedia", "media", "print", werk);
    }

    private void zolang(String wat, String naam, String waarde, Runnable werk) {
        driver.executeCdpCommand("Emulation." + wat, Map.of(naam, waarde));
        try {
            werk.run();
        } finally {
            driver.executeCdpCommand("Emulation." + wat, Map.of(naam, ""));
        }
    }

    public WebElement vind(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> alle(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** What the browser has to do by itself. */
    public Object script(String script, Object... waarden) {
        return driver.executeScript(script, waarden);
    }

    /** A script that is given a function to tell its outcome with. */
    public Object scriptDatWacht(String script, Object... waarden) {
        return driver.executeAsyncScript(script, waarden);
    }

    public WebElement gericht() {
        return driver.switchTo().activeElement();
    }

    /** Goes on with the tab key until the focus is on what is called so, and sees it. */
    public void tabNaar(String naam) {
        loopNaar(naam, () -> typ(Keys.TAB));
    }

    /** The other way round. */
    public void terugNaar(String naam) {
        loopNaar(
                naam,
                () ->
                        new Actions(driver)
                                .keyDown(Keys.SHIFT)
                                .sendKeys(Keys.TAB)
                                .keyUp(Keys.SHIFT)
                                .perform());
    }

    /** Puts the focus where it is to go on from. */
    public void richt(String css) {
        driver.executeScript(
                "const waar = document.querySelector(arguments[0]);"
                        + "if (waar.tabIndex < 0) { waar.tabIndex = -1; } waar.focus();",
                css);
    }

    private void loopNaar(String naam, Runnable stap) {
        for (int i = 0; i < MEESTE_TABS; i++) {
            stap.run();
            if (naam.equals(gericht().getAccessibleName())) {
                assertThat(isFocusZichtbaar()).as("the focus on " + naam + " is seen").isTrue();
                return;
            }
        }
        throw new AssertionError("The tab key does not come to " + naam + ": " + tekst());
    }

    public void typ(CharSequence... toetsen) {
        new Actions(driver).sendKeys(toetsen).perform();
    }

    /** Goes to a button or a link, and presses it. */
    public void druk(String naam) {
        tabNaar(naam);
        typ(Keys.ENTER);
    }

    private boolean isFocusZichtbaar() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "const stijl = getComputedStyle(document.activeElement);"
                                + "return stijl.outlineStyle === 'auto' || stijl.outlineStyle !== 'none'"
                                + " && parseFloat(stijl.outlineWidth) >= 2"));
    }

    /** What axe finds that is serious or worse. */
    public List<String> bezwaren() {
        return Axe.bezwaren(driver);
    }

    /** How far the page is wider than the window. */
    public long overloop() {
        return (Long)
                driver.executeScript(
                        "return document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
    }

    /** What the page did wrong since it was opened: errors, and what it asked of another host. */
    public List<String> klachten() {
        List<String> klachten = new ArrayList<>();
        for (LogEntry regel : driver.manage().logs().get(LogType.BROWSER)) {
            if (regel.getLevel().intValue() >= Level.WARNING.intValue()) {
                klachten.add(regel.getMessage());
            }
        }
        for (LogEntry regel : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String elders = elders(regel.getMessage());
            if (!elders.isEmpty()) {
                klachten.add("asked " + elders);
            }
        }
        return klachten;
    }

    private String elders(String regel) {
        try {
            JsonNode bericht = new ObjectMapper().readTree(regel).path("message");
            String url = bericht.at("/params/request/url").asText();
            boolean isVerzoek = bericht.path("method").asText().equals("Network.requestWillBeSent");
            return isVerzoek
                            && !url.startsWith("data:")
                            && !url.startsWith("blob:")
                            && !url.startsWith(adres.getScheme() + "://" + adres.getAuthority())
                    ? url
                    : "";
        } catch (IOException geenJson) {
            throw new UncheckedIOException(geenJson);
        }
    }

    /** What a page that is left was still about to ask is not blamed on the next one. */
    private void verlaat() {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    /** Keeps what is seen, when the system property kamerwoo.afdrukken names a folder for it. */
    public void leg(String naam) {
        String map = System.getProperty("kamerwoo.afdrukken");
        if (map != null) {
            try {
                Files.createDirectories(Path.of(map));
                Files.write(Path.of(map, naam + ".png"), geheel());
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    /** The whole page, also what is below the edge. */
    private byte[] geheel() {
        Object beeld =
                driver.executeCdpCommand(
                                "Page.captureScreenshot",
                                Map.of("format", "png", "captureBeyondViewport", true))
                        .get("data");
        return beeld == null
                ? driver.getScreenshotAs(OutputType.BYTES)
                : Base64.getDecoder().decode(beeld.toString());
    }
}
