// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** A verb or event noun that triggers none of the events, with how sure it is. */
public record Predicate(Span span, Factuality factuality) {}
