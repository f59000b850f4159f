package nl.kamerwoo.platform.embedded.coci;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** A working copy bears the name of its original, with a label. */
class WorkingCopyNames {

    static final String LABEL = "(Working Copy)";

    private final NodeService nodeService;
    private final FileFolderService files;

    WorkingCopyNames(NodeService nodeService, FileFolderService files) {
        this.nodeService = nodeService;
        this.files = files;
    }

    String ofCopy(NodeRef original) {
        return labelled(name(original));
    }

    /** A working copy that was given another name hands it on. */
    void handOn(NodeRef workingCopy, NodeRef original) {
        String name = name(workingCopy);
        if (!name.equals(ofCopy(original))) {
            try {
                if (!name.contains(LABEL)) {
                    files.rename(workingCopy, labelled(name));
                }
                files.rename(original, name.replace(" " + LABEL, ""));
            } catch (FileNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String name(NodeRef ref) {
        return (String) nodeService.getProperty(ref, ContentModel.PROP_NAME);
    }

    /** The label comes before the extension. */
    private static String labelled(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                ? name.substring(0, dot) + " " + LABEL + name.substring(dot)
                : name + " " + LABEL;
    }
}
