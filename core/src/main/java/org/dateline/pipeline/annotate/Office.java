// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.annotate;

import org.dateline.model.Role;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or part that a report gives to somebody.
 *
 * @param noun its noun, with which a later description is compared
 * @param owner of what or whom, where the report says so
 */
record Office(String title, Nouns.Noun noun, @Nullable Referent owner, Role.Status status, Span evidence) {}
