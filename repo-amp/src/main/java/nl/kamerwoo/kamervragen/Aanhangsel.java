package nl.kamerwoo.kamervragen;

/**
 * A number in the Aanhangsel van de Handelingen (domain.md section 2).
 *
 * @param vergaderjaar as in "2024-2025"
 */
public record Aanhangsel(String vergaderjaar, int nummer) {
    @Override
    public String toString() {
        return vergaderjaar + ", nr. " + nummer;
    }
}
