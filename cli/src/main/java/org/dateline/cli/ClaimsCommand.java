// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossiers;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Attribution;
import org.dateline.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline claims --speaker NAME}: what somebody has said, by the stored reports. */
@Command(
        name = "claims",
        description = "Tells what somebody has said, quoted and paraphrased, by the stored reports.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Option(
            names = "--speaker",
            required = true,
            paramLabel = "NAME",
            description = "A name in any usual spelling, a surname, or an id.")
    private String speaker = "";

    @Option(names = "--most", paramLabel = "N", description = "How many to list; 50 unless told.", defaultValue = "50")
    private int most;

    @Option(names = "--json", description = "Print JSON Lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Asked.atLeastOne("--most", most);
        Asked.words("--speaker", speaker);
        try (SqliteStore store = storeOption.openExisting()) {
            List<Dossier> found = new Dossiers(store).find(speaker);
            ClaimsMade claims = new ClaimsMade(store);
            Sheet sheet = new Sheet(System.out, Terminal.hasColour());
            boolean any = false;
            for (Dossier dossier : found) {
                List<ClaimsMade.Claim> all = claims.of(dossier);
                if (all.isEmpty()) {
                    continue;
                }
                any = true;
                List<ClaimsMade.Claim> first = all.subList(0, Math.min(most, all.size()));
                if (json) {
                    first.forEach(claim -> System.out.println(LookupJson.claim(dossier, claim)));
                } else {
                    print(sheet, dossier, first, all.size());
                }
            }
            if (!any && !json) {
                sheet.line(
                        Sheet.Ink.PLAIN,
                        found.isEmpty()
                                ? "No stored report names " + speaker + "."
                                : "No stored report has a word of " + speaker + ".");
            }
        }
        return Exit.READ;
    }

    private static void print(Sheet sheet, Dossier dossier, List<ClaimsMade.Claim> first, int all) {
        String country = dossier.country() == null ? "" : " (" + dossier.country() + ")";
        sheet.line(Sheet.Ink.TITLE, dossier.name() + country + ", " + Labels.count(all, "claim", "claims"));
        for (ClaimsMade.Claim claim : first) {
            ClaimsMade.Told best = claim.told().get(0);
            String hedge = claim.status() == null ? "" : HedgePrinter.label(claim.status(), best.words(), ": ");
            sheet.item("  - ", Sheet.Ink.PLAIN, hedge + quoted(best));
            sheet.item("      ", Sheet.Ink.QUIET, where(best));
            for (ClaimsMade.Told told : claim.told().subList(1, claim.told().size())) {
                sheet.item("      ", Sheet.Ink.QUIET, where(told) + ": " + quoted(told));
            }
        }
        if (first.size() < all) {
            sheet.line(Sheet.Ink.PLAIN, "  … and " + (all - first.size()) + " earlier ones (--most N lists more)");
        }
        sheet.blank();
    }

    /** In quotation marks where the report quotes, as it is where it paraphrases. */
    private static String quoted(ClaimsMade.Told told) {
        String words = Sheet.oneLine(told.words());
        boolean bare = words.isEmpty() || "“\"‘'".indexOf(words.charAt(0)) < 0;
        return told.form() == Attribution.Form.DIRECT && bare ? "“" + words + "”" : words;
    }

    private static String where(ClaimsMade.Told told) {
        String day = told.published() == null ? "undated" : Labels.days(told.published(), told.published());
        String source = told.source() == null ? "report " + Labels.brief(told.report()) : told.source();
        String how = (told.form() == null ? "" : ", " + told.form().name().toLowerCase(Locale.ROOT))
                + (told.stance() == null ? "" : ", " + told.stance().name().toLowerCase(Locale.ROOT));
        return day + ", " + source + how;
    }
}
