package org.alfresco.repo.policy;

public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {

    ClassFeatureBehaviourBinding() {}
}
