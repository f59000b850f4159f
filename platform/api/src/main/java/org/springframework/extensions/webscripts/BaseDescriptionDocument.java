package org.springframework.extensions.webscripts;

public interface BaseDescriptionDocument extends BaseDescription {
    String getDescPath();
}
