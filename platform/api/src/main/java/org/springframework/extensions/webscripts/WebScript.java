package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

public interface WebScript {
    void init(Container container, Description description);

    Description getDescription();

    ResourceBundle getResources();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
