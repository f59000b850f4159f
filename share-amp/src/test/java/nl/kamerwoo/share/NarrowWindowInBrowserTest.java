package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.browser.Venster;

import org.junit.jupiter.api.Test;

/**
 * Pages of Share that it makes wider than a window which is zoomed in to 200 %: those that show
 * something of Kamerwoo fit, and the others are left to Share.
 */
class NarrowWindowInBrowserTest extends InShare {

    private static final int WIDE = 683;
    private static final int HIGH = 384;

    /** What Share's own styles and scripts say of it. */
    private static final String OF_SHARE =
            """
            <style>
            body { margin: 0; } main { margin: 0 10px; }
            .share-form .form-manager { width: 827px; }
            .share-form .form-container { padding: 0 4px; }
            .share-form .form-container .form-fields { margin-left: 10px; padding: 0 13px; width: 800px; }
            .column { box-sizing: border-box; float: right; padding: 0 13px 0 26px; width: 212px; }
            .version-panel-right { margin-left: 39px; }
            .version-details-right { margin-left: 40px; }
            </style>
            """;

    private static final String TASK =
            """
            <div class="share-form">
            <div class="form-manager"><h2>Details</h2></div>
            <div class="form-container"><div class="form-fields">%s</div></div>
            <div class="form-manager"><button>Bewerken</button></div>
            </div>
            """;

    private static final String VERSIONS =
            """
            <div class="%s"></div>
            <div class="column document-versions">
            <h3 class="thin" style="width: 170.75px">Nieuwste versie</h3>
            <div class="version-panel-right">
            <h3 class="thin" style="width: 170.75px">nota-over-subsidies-voor-schoolzwemmen.docx</h3>
            <div class="version-details"><div class="version-details-right" style="width: 130.75px">Anneke Jansen</div></div>
            </div>
            </div>
            """;

    private static final String CHOOSER =
            """
            <div class="%s"><button>Kies een Woo-verzoek</button></div>
            <div class="object-finder picker" style="width: 780px">Selecteren</div>
            """;

    private static final String DIALOG =
            """
            <div class="yui-panel"><div class="form-field"><fieldset class="kw-vinklijst">%s</fieldset></div></div>
            """;

    private static final String COLUMNS =
            """
            <div class="form-container"><div class="kw-kolommen">
            <div class="form-field"><input type="text" aria-label="Ministerie"></div>
            <div class="form-field"><textarea aria-label="Vastgestelde tekst"></textarea></div>
            </div></div>
            """;

    NarrowWindowInBrowserTest(Venster venster) {
        super(venster);
    }

    @Test
    void aTaskThatIsLookedAtFits() {
        open(TASK.formatted("<div class=\"kw-stukken\">Nota</div>"));

        assertThat(venster.overloop()).isZero();
    }

    @Test
    void aTaskWithAFieldOfOursFits() {
        open(TASK.formatted("<input id=\"form_prop_kwwf_reden\" aria-label=\"Reden\">"));

        assertThat(venster.overloop()).isZero();
    }

    @Test
    void aTaskOfAnotherProcessIsLeftToShare() {
        open(TASK.formatted("<div>Nota</div>"));

        assertThat(venster.overloop()).isPositive();
    }

    @Test
    void theVersionsOfADocumentFit() {
        open(VERSIONS.formatted("kw-kolommen"));

        assertThat(venster.overloop()).isZero();
    }

    @Test
    void theVersionsOfAnotherDocumentAreLeftToShare() {
        open(VERSIONS.formatted("anders"));

        assertThat(venster.overloop()).isPositive();
    }

    /** Share puts it at the end of the page, apart from the dialog that it is chosen in. */
    @Test
    void whatIsChosenFromInTheDialogOfAnActionFits() {
        open(CHOOSER.formatted("yui-panel kamerwoo-formulier"));

        assertThat(venster.overloop()).isZero();
    }

    @Test
    void whatIsChosenFromInAnotherDialogIsLeftToShare() {
        open(CHOOSER.formatted("yui-panel"));

        assertThat(venster.overloop()).isPositive();
    }

    @Test
    void aLongListInADialogLeavesRoomForItsButtons() {
        String ground = "<label><input type=\"checkbox\"> 5.1.2e Persoonlijke levenssfeer</label>";
        open(DIALOG.formatted(ground.repeat(30)));

        assertThat(venster.vind(".kw-vinklijst").getSize().getHeight()).isLessThan(HIGH / 2);
    }

    @Test
    void aLongTextHasBothColumns() {
        open(COLUMNS);

        assertThat(width(".form-field:has(textarea)")).isEqualTo(width(".kw-kolommen"));
        assertThat(width(".form-field:has(input)")).isLessThan(width(".kw-kolommen"));
    }

    private int width(String part) {
        return venster.vind(part).getSize().getWidth();
    }

    private void open(String body) {
        open(SharePage.in("nl").body(OF_SHARE + body));
        venster.maat(WIDE, HIGH);
    }
}
