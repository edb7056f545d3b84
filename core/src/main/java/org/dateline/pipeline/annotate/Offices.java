// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import java.util.List;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Role;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads which office or part a noun gives to its holder, of what, and whether it is still held. */
final class Offices {
    /** Tokens before an organisation's name in which its demonym is sought. */
    private static final int REACH = 4;

    private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

    private final Lexicon lexicon;

    Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Scene scene, List<Appositions.Site> sites) {
        for (Appositions.Site site : sites) {
            Nouns.Noun noun = lexicon.nouns.at(site.sentence(), site.noun());
            if (noun != null) {
                holds(scene, site, noun);
            }
        }
    }

    /** "the German company", "the Russian army": the demonym before an organisation's name. */
    void readOrigins(Scene scene) {
        for (Draft name : scene.all()) {
            Referent referent = name.referent();
            boolean body = name.kind() == EntityKind.ORGANIZATION || name.kind() == EntityKind.GROUP;
            if (!name.isName() || !body || referent == null || referent.country() != null) {
                continue;
            }
            int start = NounFinder.start(name.sentence, name.head);
            for (int i = Math.max(start, name.first - REACH); i <= name.last; i++) {
                lexicon.countries
                        .byDemonym(name.sentence.token(i).word())
                        .ifPresent(country -> referent.country(country.iso3()));
            }
        }
    }

    private void holds(Scene scene, Appositions.Site site, Nouns.Noun noun) {
        Sentence sentence = site.sentence();
        int titleStart = titleStart(sentence, site.noun(), noun);
        int start = start(sentence, site, titleStart);
        Referent owner = noun.isKin() ? null : owner(scene, site, start, titleStart);
        Referent holder = site.holder();
        holder.gender(noun.gender());
        if (owner == holder) {
            owner = null;
        }
        boolean relational = lexicon.names.has("relational", noun.words());
        if (owner != null && !relational && holder.kind() != EntityKind.COUNTRY) {
            holder.country(owner.kind() == EntityKind.COUNTRY || isState(owner.sector()) ? owner.country() : null);
        }
        if (noun.words().equals("counterpart")) {
            sameOffice(scene, site, owner, sentence.spanOf(Math.min(start, titleStart), site.noun()));
        } else if (noun.role() && !relational) {
            holder.sector(sector(noun, owner, body(scene, sentence, titleStart)));
            Role.Status status = site.outdated() ? past(site) : status(sentence, start, titleStart);
            int last = lexicon.portfolios.end(sentence, site.noun(), i -> scene.nameAt(sentence, i) != null);
            String title = title(sentence, titleStart, last);
            Span evidence = sentence.spanOf(Math.min(start, titleStart), last);
            holder.offices().add(new Office(title, noun, owner, status, evidence));
        }
    }

    /** "Finance Minister A B and his Kenyan counterpart, C D": the office of the person last named before, of another country. */
    private static void sameOffice(Scene scene, Appositions.Site site, @Nullable Referent owner, Span evidence) {
        Office theirs = null;
        for (Draft name : scene.in(site.sentence())) {
            Referent other = name.referent();
            boolean candidate = name.isName() && Scene.isPerson(name) && name.last < site.noun();
            if (candidate
                    && other != null
                    && other != site.holder()
                    && !other.offices().isEmpty()) {
                theirs = other.offices().get(0);
            }
        }
        if (theirs != null && owner != null && owner != theirs.owner() && theirs.status() == Role.Status.CURRENT) {
            site.holder().sector(theirs.noun().sector());
            site.holder().offices().add(new Office(theirs.title(), theirs.noun(), owner, theirs.status(), evidence));
        }
    }

    /** "the leader of the rebels", "the union leader" govern nothing: who speaks or acts for a body is of the body's sector. */
    private static @Nullable String sector(Nouns.Noun noun, @Nullable Referent owner, Nouns.@Nullable Noun body) {
        if (body != null && (noun.sector() == null || noun.sector().equals("GOV"))) {
            return body.sector();
        }
        if (owner == null || owner.sector() == null || !"GOV".equals(noun.sector())) {
            return noun.sector();
        }
        boolean owned = owner.kind() == EntityKind.GROUP || owner.kind() == EntityKind.ORGANIZATION;
        return owned ? owner.sector() : noun.sector();
    }

    /** The body that stands before a title without a name, as in "union leader". */
    private Nouns.@Nullable Noun body(Scene scene, Sentence sentence, int titleStart) {
        int at = titleStart - 1;
        if (at < 0 || !sentence.token(at).tag().startsWith("NN") || scene.nameAt(sentence, at) != null) {
            return null;
        }
        Nouns.Noun before = lexicon.nouns.at(sentence, at);
        boolean body = before != null
                && (before.kind() == EntityKind.ORGANIZATION
                        || before.kind() == EntityKind.GROUP && before.sector() != null);
        return body ? before : null;
    }

    /** Whether a body with this sector is an arm of its state. */
    private static boolean isState(@Nullable String sector) {
        return sector != null && STATE.contains(sector);
    }

    private static Role.Status past(Appositions.Site site) {
        return site.name() == null ? Role.Status.FORMER : Role.Status.UNKNOWN;
    }

    /** Index of the first token of the title that ends at {@code noun}. */
    private int titleStart(Sentence sentence, int at, Nouns.Noun noun) {
        int first = at - (int) noun.words().chars().filter(c -> c == ' ').count();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean word = lexicon.names("title-word", before)
                    && !before.ner().equals("ORGANIZATION")
                    && (before.tag().startsWith("NN") || before.tag().startsWith("JJ"));
            if (!word) {
                break;
            }
            first--;
        }
        return first;
    }

    private static String title(Sentence sentence, int first, int last) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = sentence.lower(i);
            boolean close = word.equals("-") || title.length() > 0 && title.charAt(title.length() - 1) == '-';
            title.append(title.length() == 0 || close ? "" : " ").append(word);
        }
        return title.toString();
    }

    /** Index of the first token of the phrase that the noun stands in. */
    private static int start(Sentence sentence, Appositions.Site site, int titleStart) {
        int start = Math.min(titleStart, NounFinder.start(sentence, site.noun()));
        Draft name = site.name();
        if (name != null && name.first == site.noun() + 1) {
            start = Math.min(start, NounFinder.start(sentence, name.head));
        }
        int at = Math.min(start, titleStart);
        while (at > 0
                && isPremodifier(sentence.token(at - 1))
                && sentence.token(at - 1).head() >= at) {
            at--;
        }
        return at;
    }

    private static boolean isPremodifier(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().startsWith("NNP")
                || token.tag().equals("VBN");
    }

    private Role.Status status(Sentence sentence, int start, int titleStart) {
        for (int i = start; i < titleStart; i++) {
            if (lexicon.names("former", sentence.token(i))) {
                return Role.Status.FORMER;
            }
        }
        return Role.Status.CURRENT;
    }

    private @Nullable Referent owner(Scene scene, Appositions.Site site, int start, int titleStart) {
        Referent behind = behind(scene, site);
        if (behind != null) {
            return behind;
        }
        return inFront(scene, site.sentence(), start, titleStart);
    }

    /** The nearest country, demonym or organisation between the start of the phrase and the title. */
    static @Nullable Referent inFront(Scene scene, Sentence sentence, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Draft name = scene.nameAt(sentence, i);
            boolean hyphened = i + 1 < end && sentence.token(i + 1).word().equals("-");
            if (hyphened) {
                continue;
            }
            if (name != null && name.referent() != null && !Scene.isPerson(name)) {
                return name.kind() == EntityKind.OTHER ? null : name.referent();
            }
            if (sentence.token(i).relation().equals("nmod:poss")) {
                return scene.referentAt(sentence, i);
            }
        }
        return null;
    }

    /** "president of X", "spokesman for X", "minister of justice of X". */
    private @Nullable Referent behind(Scene scene, Appositions.Site site) {
        Sentence sentence = site.sentence();
        int last = lexicon.portfolios.end(sentence, site.noun(), i -> scene.nameAt(sentence, i) != null);
        Referent owner = behind(scene, sentence, site.noun());
        return owner != null || last == site.noun() ? owner : behind(scene, sentence, last);
    }

    private static @Nullable Referent behind(Scene scene, Sentence sentence, int noun) {
        for (int child : sentence.children(noun, "nmod")) {
            String preposition = Syntax.preposition(sentence, child);
            if (child > noun && (preposition.equals("of") || preposition.equals("for") || preposition.equals("at"))) {
                Referent owner = scene.referentAt(sentence, child);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }
}
