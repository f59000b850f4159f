package nl.kamerwoo.platform.embedded.workflow;

import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.engine.impl.variable.StringType;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.cmr.repository.NodeRef;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Variables as the platform stores them: nodes as references, and texts of any length. */
final class VariableTypes {

    private VariableTypes() {}

    static final class OfNode implements VariableType {

        private final NodeVariables nodes;

        OfNode(NodeVariables nodes) {
            this.nodes = nodes;
        }

        @Override
        public String getTypeName() {
            return "alfrescoScriptNode";
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public boolean isAbleToStore(Object value) {
            return value == null || value instanceof ActivitiScriptNode;
        }

        @Override
        public void setValue(Object value, ValueFields fields) {
            fields.setTextValue(
                    value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
        }

        @Override
        public Object getValue(ValueFields fields) {
            String reference = fields.getTextValue();
            return reference == null ? null : nodes.node(new NodeRef(reference));
        }
    }

    static final class OfNodes extends SerializableType {

        private final NodeVariables nodes;

        OfNodes(NodeVariables nodes) {
            this.nodes = nodes;
        }

        @Override
        public String getTypeName() {
            return "alfrescoScriptNodeList";
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public boolean isAbleToStore(Object value) {
            return value == null || value instanceof ActivitiScriptNodeList;
        }

        @Override
        public void setValue(Object value, ValueFields fields) {
            if (value != null) {
                super.setValue(((ActivitiScriptNodeList) value).getNodeReferences(), fields);
            }
        }

        @Override
        public Object getValue(ValueFields fields) {
            List<?> references = (List<?>) super.getValue(fields);
            return references == null ? null : nodes.nodes(references);
        }
    }

    static final class OfText extends StringType {

        private static final int MAX_LENGTH = 4000;

        OfText() {
            super(MAX_LENGTH);
        }

        @Override
        public void setValue(Object value, ValueFields fields) {
            boolean isLong = value != null && ((String) value).length() > MAX_LENGTH;
            fields.setBytes(isLong ? ((String) value).getBytes(StandardCharsets.UTF_8) : null);
            if (!isLong) {
                super.setValue(value, fields);
            }
        }

        @Override
        public Object getValue(ValueFields fields) {
            byte[] bytes = fields.getBytes();
            return bytes == null
                    ? super.getValue(fields)
                    : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
