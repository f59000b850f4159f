/** What happens by itself when something is created, moved, copied or changed. */
package nl.kamerwoo.alfresco.behaviour;
