// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

/**
 * What speaks for or against an antecedent of a pronoun; {@code antecedents.tsv} has the weights. "Last" is the last mention
 * of the entity before the pronoun.
 */
public enum Clue {
    // How far back the last mention stands, in sentences.
    SAME_SENTENCE,
    ONE_BACK,
    TWO_BACK,
    THREE_BACK,
    FAR_BACK,
    SAME_PARAGRAPH,
    // Its place among the options.
    NEAREST,
    SECOND_NEAREST,
    ONLY_ONE,
    CLOSE_BY,
    // The part that the last mention plays in its clause.
    SUBJECT_HERE,
    SUBJECT_BEFORE,
    OBJECT,
    POSSESSOR,
    AFTER_OF,
    AFTER_IN,
    PASSIVE,
    CONJOINED,
    // What other mentions in this sentence or the one before are.
    EARLIER_SUBJECT,
    ROOT_SUBJECT_HERE,
    ROOT_SUBJECT_BEFORE,
    FIRST_HERE,
    FIRST_BEFORE,
    // How it stands to the pronoun.
    BOTH_SUBJECTS,
    BOTH_OBJECTS,
    BOTH_POSSESSORS,
    GOVERNS,
    SAME_CLAUSE_SUBJECT,
    SAME_CLAUSE_OBJECT,
    SAME_VERB,
    SYNTAX_POINTS,
    BARRED,
    OWNER_OF_SUBJECT,
    NAMED_AFTER,
    AHEAD,
    // How the last mention is worded.
    LAST_IS_NAME,
    LAST_IS_PRONOUN,
    LAST_IS_SAME_FORM,
    LAST_IS_INDEFINITE,
    LAST_IS_BARE,
    LAST_IS_OWNED,
    LAST_IS_NATIONALITY,
    // The entity.
    NAMED,
    TOLD_ONCE,
    TOLD_TWICE,
    TOLD_OFTEN,
    TOLD_VERY_OFTEN,
    MOST_TOLD,
    OPENS_TEXT,
    PREDICATE_FITS,
    GENDER_KNOWN,
    PLURAL,
    SINGULAR_PERSON,
    GROUP,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    FACILITY,
    THING,
    PEOPLE,
    // The run of the text.
    STOOD_FOR_BEFORE,
    STOOD_FOR_JUST_BEFORE,
    STOOD_FOR_IN_SENTENCE,
    SPEAKER,
    BOTH_QUOTED,
    SPEAKS_AS_ACTOR,
    SPEAKS_AS_THING,
    // For no antecedent.
    NOBODY,
    EMPTY,
    NOBODY_BEFORE,
    NOBODY_IN_SENTENCE,
    IS_SUBJECT,
    IS_OBJECT,
    HAS_COPULA,
    IS_QUOTED,
    NONE_HERE,
    NONE_NEAR,
    MANY,
    PAIR_NEAR,
    FOLLOWED_BY_CLAUSE
}
