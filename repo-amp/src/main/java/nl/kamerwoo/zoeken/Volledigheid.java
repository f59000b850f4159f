package nl.kamerwoo.zoeken;

import java.util.OptionalLong;

/**
 * How complete an answer is.
 *
 * @param inPeriode how many documents there are in the period, of those that the asker may read
 * @param zonderDatum how many that have no date match otherwise: each of them may belong to the
 *     period
 * @param zonderRecht how many more there are of both that the asker may not read; told to who
 *     answers for the request alone, nothing for others
 */
public record Volledigheid(
        long inPeriode, long zonderDatum, OptionalLong zonderRecht, Indexstand index) {}
