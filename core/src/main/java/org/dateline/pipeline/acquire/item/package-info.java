// SPDX-License-Identifier: Apache-2.0
/** What feeds, packages and documents have in common: one published thing, lenient XML, markup as paragraphs, written times. */
@NullMarked
package org.dateline.pipeline.acquire.item;

import org.jspecify.annotations.NullMarked;
