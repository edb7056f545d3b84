// SPDX-License-Identifier: Apache-2.0
/** A web page to what it publishes: main text, title, byline, dates, outlet, language, and what kind of page it is. */
@NullMarked
package org.dateline.pipeline.acquire.page;

import org.jspecify.annotations.NullMarked;
