/** Where the processes call in when they begin, when a task is made and when one ends. */
package nl.kamerwoo.alfresco.workflow;
