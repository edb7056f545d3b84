// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossier;
import org.dateline.answer.Dossiers;
import org.dateline.jdbc.SqliteStore;
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
        try (SqliteStore store = storeOption.openExisting()) {
            List<Dossier> found = new Dossiers(store).find(speaker);
            ClaimsMade claims = new ClaimsMade(store);
            Sheet sheet = new Sheet(System.out, Terminal.hasColour());
            if (found.isEmpty() && !json) {
                sheet.line(Sheet.Ink.PLAIN, "No stored report names " + speaker + ".");
            }
            for (Dossier dossier : found) {
                List<ClaimsMade.Claim> all = claims.of(dossier);
                List<ClaimsMade.Claim> first = all.subList(0, Math.min(Math.max(0, most), all.size()));
                if (json) {
                    first.forEach(claim -> System.out.println(LookupJson.claim(dossier, claim)));
                } else {
                    print(sheet, dossier, first, all.size());
                }
            }
        }
        return Exit.READ;
    }

    private static void print(Sheet sheet, Dossier dossier, List<ClaimsMade.Claim> first, int all) {
        String country = dossier.country() == null ? "" : " (" + dossier.country() + ")";
        sheet.line(Sheet.Ink.TITLE, dossier.name() + country + ", " + Labels.count(all, "claim", "claims"));
        for (ClaimsMade.Claim claim : first) {
            String hedge = claim.status() == null ? "" : HedgePrinter.label(claim.status(), claim.text(), ": ");
            sheet.item("  - ", Sheet.Ink.PLAIN, hedge + Sheet.oneLine(claim.text()));
            for (ClaimsMade.Told told : claim.told()) {
                sheet.item("      ", Sheet.Ink.QUIET, where(told) + ": “" + Sheet.oneLine(told.words()) + "”");
            }
        }
        if (first.size() < all) {
            sheet.line(Sheet.Ink.PLAIN, "  … and " + (all - first.size()) + " earlier ones (--most N lists more)");
        }
        sheet.blank();
    }

    private static String where(ClaimsMade.Told told) {
        String day = told.published() == null ? "undated" : Labels.days(told.published(), told.published());
        String source = told.source() == null ? "report " + Labels.brief(told.report()) : told.source();
        String how = (told.form() == null ? "" : ", " + told.form().name().toLowerCase(Locale.ROOT))
                + (told.stance() == null ? "" : ", " + told.stance().name().toLowerCase(Locale.ROOT));
        return day + ", " + source + how;
    }
}
