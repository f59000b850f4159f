package nl.kamerwoo.platform.embedded.transform;

import org.htmlparser.Parser;
import org.htmlparser.beans.StringBean;
import org.htmlparser.util.ParserException;

import java.nio.file.Path;

/** The text of a page: a line for each block, the cells of a row on one. */
final class HtmlText extends StringBean {
    private static final long serialVersionUID = 1L;

    private HtmlText(boolean collapse) {
        setCollapse(collapse);
        setLinks(false);
        setReplaceNonBreakingSpaces(false);
    }

    /** An encoding of null is the one that the page says it has. */
    static String of(Path page, String encoding, boolean collapse) {
        HtmlText text = new HtmlText(collapse);
        try {
            text.mParser = new Parser(page.toString());
            if (encoding != null) {
                text.mParser.setEncoding(encoding);
            }
        } catch (ParserException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        text.setStrings();
        return text.getStrings();
    }
}
