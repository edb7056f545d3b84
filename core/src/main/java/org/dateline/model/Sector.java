// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Set;

/** PLOVER's codes of what an actor is. */
public final class Sector {
    /** All of them: those of PLOVER's manual, actors within a country first, international ones last. */
    public static final Set<String> CODES = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP",
            "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK", "EUR", "IGO", "IMG", "ISM", "MNC",
            "NGO", "UNO");

    private Sector() {}

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }
}
