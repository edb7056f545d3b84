// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.ground.place;

/**
 * What speaks for or against an entry of a gazetteer as what a name means. Of clues that differ in a number, those with smaller
 * numbers hold too.
 */
public enum PlaceClue {
    /** Inhabitants. */
    PEOPLE_1000,
    PEOPLE_10_000,
    PEOPLE_30_000,
    PEOPLE_100_000,
    PEOPLE_300_000,
    PEOPLE_1_000_000,
    PEOPLE_3_000_000,
    PEOPLE_10_000_000,
    /** More than any other entry that bears the name. */
    MOST_PEOPLE,
    /** What it is; else it is a town. */
    COUNTRY,
    PROVINCE,
    DISTRICT,
    REGION,
    /** A continent or an ocean, in no country. */
    CONTINENT,
    /** In what is named right behind it. */
    CONTAINED,
    /** The report names its country, otherwise than by this name. */
    COUNTRY_TOLD,
    /** … in a fifth of what it says of countries. */
    COUNTRY_TOLD_20,
    COUNTRY_TOLD_60,
    /** The report names its province. */
    PROVINCE_TOLD,
    PROVINCE_TOLD_30,
    PROVINCE_TOLD_70,
    /** What news means by the name when nothing else is told. */
    USUAL,
    /** The capital of its country. */
    CAPITAL,
    /** In the outlet's country, its province, near its town. */
    OUTLETS_COUNTRY,
    OUTLETS_PROVINCE,
    OUTLETS_TOWN,
    /** The name is not its main one. */
    OTHER_NAME,
    /** The main name only begins with the name. */
    LONGER_NAME,
    /** Of the report's other places, some, a third, two thirds lie within 300 kilometres. */
    NEAR,
    NEAR_33,
    NEAR_67,
    /** … within 80 kilometres. */
    CLOSE,
    CLOSE_33,
    CLOSE_67,
    /** Other names of the report have an entry in the same province, those of fewer provinces counting more. */
    MATES,
    MATES_100,
    MATES_200,
    MATES_400
}
