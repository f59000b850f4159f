package org.alfresco.repo.forms;

public class Item {

    protected String kind;
    protected String id;

    public Item(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public String getId() {
        return id;
    }
}
