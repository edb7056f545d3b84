// SPDX-License-Identifier: Apache-2.0
/** What feeds, sitemaps and lists of feeds tell, however ill-formed. */
@NullMarked
package org.dateline.pipeline.acquire.feed;

import org.jspecify.annotations.NullMarked;
