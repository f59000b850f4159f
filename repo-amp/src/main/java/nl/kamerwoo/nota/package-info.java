/**
 * The nota: reading its header, its sections and what it says of other work in hand. Plain text
 * goes in, a {@link nl.kamerwoo.nota.NotaHeader} of {@link nl.kamerwoo.nota.Veld values with their
 * place} comes out; {@link nl.kamerwoo.nota.NotaHeaderParser} reads in this order:
 *
 * <ol>
 *   <li>Lines. {@code Regellezer} cuts the text into a {@code Regel} each, uniform by {@code
 *       RuweRegel} and without a {@code Paginanummer}; {@code Kolommen} parts what an extraction
 *       ran together.
 *   <li>The header. {@code Koplezer} finds where labels ({@code Etiketlezer}, {@code Etiketten})
 *       and the kind ({@code Notasoorten}) stand; {@code Kopverdeling} gives each label its lines,
 *       one label at a time by {@code Waardelezer} or a column of them by {@code Uitlijning}, as
 *       {@code Waardevorm} says what fits ({@code Adressering}, {@code Datums}, {@code
 *       Organisaties}, {@code Niets}). What was found is a {@code Kop}.
 *   <li>The title: {@code Titellezer}. Its members and their parties: {@code Leden}, {@code
 *       Partijen}.
 *   <li>The text below. {@code Paginarand} takes out running heads, {@code Sectielezer} cuts at the
 *       {@code Sectietitels}, {@code Alinealezer} makes each {@code Alinea} whole.
 *   <li>Is it a nota at all? {@code Herkenning}.
 *   <li>The values. {@code Kopwaarden} makes them of the header's lines ({@code Bijlagenlijst}).
 *   <li>Suggestions, out of {@code Zinnen}: {@code Coordinatielezer} (with {@code Vraagnummers}),
 *       {@code Overleglezer}, {@code Woolezer} (with {@code Periode} and {@code Behandelaar}).
 * </ol>
 *
 * {@code Tekens}, {@code Beginletters} and {@code Woordenboek} answer questions about characters
 * and words that all of them ask.
 */
package nl.kamerwoo.nota;
