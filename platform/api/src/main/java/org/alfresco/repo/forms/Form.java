package org.alfresco.repo.forms;

public class Form {

    protected Item item;
    protected FormData data;

    public Form(Item item) {
        this.item = item;
    }

    public Item getItem() {
        return item;
    }

    public FormData getFormData() {
        return data;
    }

    public void setFormData(FormData data) {
        this.data = data;
    }

    public void addData(String fieldName, Object fieldData) {
        if (data == null) {
            data = new FormData();
        }
        data.addFieldData(fieldName, fieldData);
    }
}
