// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Countries;
import org.dateline.model.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a CAMEO actor code such as {@code IRQGOVMIL} says in our terms: its country, and the PLOVER sector of its first role.
 *
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER sector code
 */
record CameoCode(@Nullable String country, @Nullable String sector) {
    private static final int PART = 3;

    /** CAMEO's roles, and its primary codes of international actors, in PLOVER's codes. */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("AGR", "AGR"),
            Map.entry("BUS", "BUS"),
            Map.entry("COP", "COP"),
            Map.entry("CRM", "CRM"),
            Map.entry("CVL", "CVL"),
            Map.entry("EDU", "EDU"),
            Map.entry("ELI", "ELI"),
            Map.entry("ENV", "SOC"),
            Map.entry("GOV", "GOV"),
            Map.entry("HLH", "MED"),
            Map.entry("HRI", "SOC"),
            Map.entry("IGO", "IGO"),
            Map.entry("IMG", "IMG"),
            Map.entry("INS", "REB"),
            Map.entry("JRN", "JRN"),
            Map.entry("JUD", "JUD"),
            Map.entry("LAB", "LAB"),
            Map.entry("LEG", "LEG"),
            Map.entry("MED", "JRN"),
            Map.entry("MIL", "MIL"),
            Map.entry("MNC", "MNC"),
            Map.entry("NGM", "NGO"),
            Map.entry("NGO", "NGO"),
            Map.entry("OPP", "OPP"),
            Map.entry("PRM", "PRM"),
            Map.entry("PTY", "PTY"),
            Map.entry("RAD", "REB"),
            Map.entry("REB", "REB"),
            Map.entry("REF", "REF"),
            Map.entry("REL", "REL"),
            Map.entry("SEP", "REB"),
            Map.entry("SET", "CVL"),
            Map.entry("SOC", "SOC"),
            Map.entry("SPY", "SPY"),
            Map.entry("UAF", "UAF"),
            Map.entry("UIS", "UNK"),
            Map.entry("UNO", "UNO"));

    /** Codes of countries that CAMEO and its dictionaries have otherwise than ISO 3166-1. */
    private static final Map<String, String> COUNTRIES = Map.of(
            "KSV", "XKX", "KOS", "XKX", "ROM", "ROU", "TMP", "TLS", "ZAR", "COD", "PAL", "PSE", "GZS", "PSE", "WBK",
            "PSE", "SUN", "RUS", "BUR", "MMR");

    /** Regions and alliances in the place of a country. */
    private static final Set<String> REGIONS = Set.of(
            "AFR", "ASA", "BLK", "BLT", "CAS", "CAU", "CEU", "CFR", "EAF", "EEU", "EIN", "ESF", "EUR", "LAM", "MDT",
            "MEA", "NAF", "NAM", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "SHN", "WAF", "WEU", "WST", "WLD");

    /** What the code says; empty where it names no country, region or sector that we know. */
    static Optional<CameoCode> of(String code) {
        String country = null;
        String sector = null;
        boolean region = false;
        for (int i = 0; i + PART <= code.length(); i += PART) {
            String part = code.substring(i, i + PART);
            String state = country(part);
            boolean mayBeState = i == 0 || i == PART && hasNoCountry(sector);
            if (mayBeState && state != null) {
                country = state;
            } else if (i == 0 && REGIONS.contains(part)) {
                region = true;
            } else if (sector == null) {
                sector = SECTORS.get(part);
            }
        }
        return country == null && sector == null && !region
                ? Optional.empty()
                : Optional.of(new CameoCode(country, sector));
    }

    /** Bodies whose code goes on with the country where they are at home. */
    private static boolean hasNoCountry(@Nullable String sector) {
        return "NGO".equals(sector) || "MNC".equals(sector);
    }

    private static @Nullable String country(String part) {
        String known = COUNTRIES.get(part);
        return known != null
                ? known
                : Countries.table().byCode(part).map(Country::iso3).orElse(null);
    }
}
