/** What stands in a letter that is made from a template, whatever it is merged with. */
package nl.kamerwoo.brief;
