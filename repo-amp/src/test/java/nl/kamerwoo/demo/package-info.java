/** The main job, for whoever wants to see it before installing anything: {@code mvn -B -Pdemo}. */
package nl.kamerwoo.demo;
