package org.alfresco.repo.content;

public class MimetypeMap {

    public static final String EXTENSION_BINARY = "bin";
    public static final String MIMETYPE_BINARY = "application/octet-stream";
    public static final String MIMETYPE_TEXT_PLAIN = "text/plain";
    public static final String MIMETYPE_TEXT_CSV = "text/csv";
    public static final String MIMETYPE_HTML = "text/html";
    public static final String MIMETYPE_XML = "text/xml";
    public static final String MIMETYPE_JSON = "application/json";
    public static final String MIMETYPE_PDF = "application/pdf";
    public static final String MIMETYPE_WORD = "application/msword";
    public static final String MIMETYPE_OPENDOCUMENT_TEXT =
            "application/vnd.oasis.opendocument.text";
    public static final String MIMETYPE_OPENXML_WORDPROCESSING =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String MIMETYPE_OPENXML_SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String MIMETYPE_RFC822 = "message/rfc822";
    public static final String MIMETYPE_OUTLOOK_MSG = "application/vnd.ms-outlook";
    public static final String MIMETYPE_ZIP = "application/zip";
}
