// SPDX-License-Identifier: Apache-2.0
package org.dateline.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.BinaryFormat;
import org.dateline.pipeline.acquire.Input;

/** Mail (EML) and saved web pages (MHTML). */
final class MailFormat implements BinaryFormat {
    private static final Pattern HEAD = Pattern.compile(
            "\\A(?:From [^\\n]*\\n)?((?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n){0,200}){2,300})");

    @Override
    public boolean takes(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher matcher = HEAD.matcher(text.substring(0, Math.min(text.length(), 8192)));
        if (!matcher.find()) {
            return false;
        }
        String fields = "\n" + matcher.group(1).toLowerCase(Locale.ROOT);
        boolean addressed = fields.matches("(?s).*\\nfrom:[^\\n]*@.*");
        boolean mail = addressed
                && fields.contains("\nsubject:")
                && (fields.contains("\ndate:") || fields.contains("\nreceived:"));
        return mail || fields.contains("\nmime-version:") && fields.contains("\ncontent-type:");
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(Input.MOST_BYTES + 1);
        if (bytes.length > Input.MOST_BYTES) {
            sink.accept(input.skipped(ProblemCode.TOO_LARGE, "longer than " + Input.MOST_BYTES + " bytes"));
        } else {
            new Message(input, sink).read(bytes);
        }
    }
}
