// SPDX-License-Identifier: Apache-2.0
/** Reports to documents: words and syntax by an annotator, mentions and who they are by our own rules. */
@NullMarked
package org.dateline.pipeline.annotate;

import org.jspecify.annotations.NullMarked;
