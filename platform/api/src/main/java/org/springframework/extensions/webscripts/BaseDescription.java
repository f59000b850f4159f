package org.springframework.extensions.webscripts;

public interface BaseDescription {
    String getId();

    String getShortName();

    String getDescription();
}
