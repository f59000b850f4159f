/** The nota: reading its header, its sections and what it says of other work in hand. */
package nl.kamerwoo.nota;
