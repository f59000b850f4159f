package nl.kamerwoo.platform.embedded.web;

import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A descriptor, {@code <path>/<name>.<method>.desc.xml}. Its id is its path without the ending. */
final class WebScriptDescription implements Description {
    static final String ENDING = ".desc.xml";

    private final String descPath;
    private final Element root;

    WebScriptDescription(String descPath, InputStream document) throws IOException {
        this.descPath = descPath;
        this.root = parse(document);
        for (String unsupported : List.of("negotiate", "kind", "runas")) {
            if (child(unsupported) != null
                    || root.hasAttribute(unsupported)
                    || attribute("authentication", unsupported, null) != null) {
                throw new UnsupportedOperationException(unsupported + " in " + descPath);
            }
        }
        if (getURIs().length == 0 || getShortName() == null || !getId().contains(".")) {
            throw new IllegalArgumentException("No short name, URL or method: " + descPath);
        }
    }

    private static Element parse(InputStream document) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(document).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private Element child(String name) {
        NodeList all = root.getElementsByTagName(name);
        return all.getLength() == 0 ? null : (Element) all.item(0);
    }

    private String text(String name, String otherwise) {
        Element child = child(name);
        String text = child == null ? "" : child.getTextContent().strip();
        return text.isEmpty() ? otherwise : text;
    }

    private String attribute(String name, String attribute, String otherwise) {
        Element child = child(name);
        return child == null || !child.hasAttribute(attribute)
                ? otherwise
                : child.getAttribute(attribute).strip();
    }

    /** An element that is there says yes, unless it says otherwise. */
    private boolean flag(String name, boolean otherwise) {
        return child(name) == null ? otherwise : Boolean.parseBoolean(text(name, "true"));
    }

    @Override
    public String getId() {
        return descPath.substring(0, descPath.length() - ENDING.length());
    }

    @Override
    public String getShortName() {
        return text("shortname", null);
    }

    @Override
    public String getDescription() {
        return text("description", null);
    }

    @Override
    public String getDescPath() {
        return descPath;
    }

    @Override
    public String getScriptPath() {
        return descPath.substring(0, Math.max(0, descPath.lastIndexOf('/')));
    }

    @Override
    public String getMethod() {
        return getId().substring(getId().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    @Override
    public String[] getURIs() {
        List<String> uris = new ArrayList<>();
        NodeList urls = root.getElementsByTagName("url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            String text = url.getTextContent().strip();
            uris.add(text.isEmpty() ? url.getAttribute("template") : text);
        }
        return uris.toArray(String[]::new);
    }

    @Override
    public String getDefaultFormat() {
        return attribute("format", "default", "html");
    }

    @Override
    public FormatStyle getFormatStyle() {
        return FormatStyle.valueOf(text("format", "any"));
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return RequiredAuthentication.valueOf(text("authentication", "none"));
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return getRequiredTransactionParameters().getRequired();
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        boolean open = getRequiredAuthentication() == RequiredAuthentication.none;
        RequiredTransaction required =
                RequiredTransaction.valueOf(text("transaction", open ? "none" : "required"));
        TransactionCapability capability =
                TransactionCapability.valueOf(attribute("transaction", "allow", "readwrite"));
        int bufferSize = Integer.parseInt(attribute("transaction", "buffersize", "4096"));
        return new RequiredTransactionParameters() {
            @Override
            public RequiredTransaction getRequired() {
                return required;
            }

            @Override
            public TransactionCapability getCapability() {
                return capability;
            }

            @Override
            public int getBufferSize() {
                return bufferSize;
            }
        };
    }

    @Override
    public RequiredCache getRequiredCache() {
        Cache cache = new Cache();
        cache.setNeverCache(flag("never", cache.getNeverCache()));
        cache.setIsPublic(flag("public", cache.getIsPublic()));
        cache.setMustRevalidate(flag("mustrevalidate", cache.getMustRevalidate()));
        return cache;
    }

    @Override
    public boolean getMultipartProcessing() {
        return Boolean.parseBoolean(attribute("formdata", "multipart-processing", "true"));
    }
}
