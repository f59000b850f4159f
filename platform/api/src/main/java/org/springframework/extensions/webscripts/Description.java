package org.springframework.extensions.webscripts;

/** What a web script's descriptor says of it. */
public interface Description extends BaseDescriptionDocument {
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    enum TransactionCapability {
        readonly,
        readwrite
    }

    enum FormatStyle {
        any,
        extension,
        argument
    }

    interface RequiredCache {
        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }

    interface RequiredTransactionParameters {
        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        int getBufferSize();
    }

    String getScriptPath();

    String getMethod();

    String[] getURIs();

    String getDefaultFormat();

    FormatStyle getFormatStyle();

    RequiredAuthentication getRequiredAuthentication();

    RequiredTransaction getRequiredTransaction();

    RequiredTransactionParameters getRequiredTransactionParameters();

    RequiredCache getRequiredCache();

    boolean getMultipartProcessing();
}
