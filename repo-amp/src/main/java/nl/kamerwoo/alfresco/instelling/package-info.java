/** Settings as documents in the Data Dictionary: put there, checked when saved, read, in force. */
package nl.kamerwoo.alfresco.instelling;
