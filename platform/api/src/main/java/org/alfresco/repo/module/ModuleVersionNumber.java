package org.alfresco.repo.module;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.lang.module.ModuleDescriptor.Version;

public class ModuleVersionNumber implements Externalizable {
    public static final ModuleVersionNumber VERSION_ZERO = new ModuleVersionNumber("0");
    public static final ModuleVersionNumber VERSION_BIG = new ModuleVersionNumber("999.999.999.99");

    private static final long serialVersionUID = 1L;

    private String version;

    public ModuleVersionNumber() {}

    public ModuleVersionNumber(String version) {
        this.version = version;
    }

    public int compareTo(ModuleVersionNumber installingVersion) {
        return comparable().compareTo(installingVersion.comparable());
    }

    /** 1.0 is 1, and 1.0-SNAPSHOT comes before it. */
    private Version comparable() {
        return Version.parse(version.replaceFirst("(\\.0+)+(?=-|$)", ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleVersionNumber
                && comparable().equals(((ModuleVersionNumber) other).comparable());
    }

    @Override
    public int hashCode() {
        return comparable().hashCode();
    }

    @Override
    public String toString() {
        return version;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(version);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        version = in.readUTF();
    }
}
