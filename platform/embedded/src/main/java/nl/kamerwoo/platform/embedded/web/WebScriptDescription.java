package nl.kamerwoo.platform.embedded.web;

import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A descriptor, {@code <path>/<name>.<method>.desc.xml}. Its id is its path without the ending. */
final class WebScriptDescription implements Description {
    static final String ENDING = ".desc.xml";

    private final String descPath;
    private final List<String> uris = new ArrayList<>();

    /** Element → text, and element@attribute → value. */
    private final Map<String, String> said = new HashMap<>();

    WebScriptDescription(String descPath, InputStream document) throws IOException {
        this.descPath = descPath;
        Element root = parse(document);
        read(root);
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            read((Element) elements.item(i));
        }
        for (String unsupported : List.of("negotiate", "webscript@kind", "authentication@runas")) {
            if (said.containsKey(unsupported)) {
                throw new UnsupportedOperationException(unsupported + " in " + descPath);
            }
        }
        if (uris.isEmpty() || getShortName() == null || !getId().contains(".")) {
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

    private void read(Element element) {
        String name = element.getTagName();
        String text = element.getTextContent().strip();
        if (name.equals("url")) {
            uris.add(text.isEmpty() ? element.getAttribute("template") : text);
        }
        said.putIfAbsent(name, text);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            said.putIfAbsent(name + "@" + attribute.getNodeName(), attribute.getNodeValue());
        }
    }

    private String text(String name, String otherwise) {
        String text = said.getOrDefault(name, "");
        return text.isEmpty() ? otherwise : text;
    }

    /** An element that is there says yes, unless it says otherwise. */
    private boolean flag(String name, boolean otherwise) {
        return said.containsKey(name) ? Boolean.parseBoolean(text(name, "true")) : otherwise;
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
        return uris.toArray(String[]::new);
    }

    @Override
    public String getDefaultFormat() {
        return said.getOrDefault("format@default", "html");
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
                TransactionCapability.valueOf(text("transaction@allow", "readwrite"));
        int bufferSize = Integer.parseInt(text("transaction@buffersize", "4096"));
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
        return Boolean.parseBoolean(text("formdata@multipart-processing", "true"));
    }
}
