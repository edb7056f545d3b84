// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.pipeline.annotate.Annotator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "dateline",
        description = "Reads the news the way a careful analyst does: many reports in, one sourced story out.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TellCommand.class,
            AddCommand.class,
            WatchCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            SearchCommand.class,
            EntityCommand.class,
            EventsCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ClaimsCommand.class,
            AcquireCommand.class,
            ReadCommand.class,
            CompareCommand.class,
            GazetteerCommand.class,
            ServeCommand.class,
            CorrectionsCommand.class,
            McpCommand.class,
            ProblemsCommand.class
        },
        footerHeading = "%nExit codes%n",
        footer = {
            "  0  everything that was given was read",
            "  1  done, but something was skipped; each with a line that says why",
            "  2  wrong use of the command",
            "  3  nothing could be read",
            "  4  the machine failed: disk, memory, store",
            "  130, 141  stopped by Ctrl-C; by the end of the pipe that was printed to"
        })
public final class Main implements Runnable {
    private final Supplier<Annotator> annotator;

    private Main(Supplier<Annotator> annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] arguments) {
        run(Main::coreNlp, arguments);
    }

    // Not CoreNlpAnnotator::new, which would load the class whatever the command.
    private static Annotator coreNlp() {
        return new CoreNlpAnnotator();
    }

    /** Runs the command line with an annotator of the caller's, and ends the process with its exit code. */
    static void run(Supplier<Annotator> annotator, String... arguments) {
        PrintStream out =
                new PrintStream(new Output(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.exit(execute(commandLine(annotator), arguments));
    }

    private static int execute(CommandLine line, String... arguments) {
        try {
            int code = line.execute(arguments);
            System.out.flush();
            return code;
        } catch (Output.Lost lost) {
            return Failures.lost(lost);
        } catch (ExceptionInInitializerError | NoClassDefFoundError broken) {
            return Failures.broken(broken);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            System.err.println("dateline: too little memory for this; DATELINE_JAVA_OPTIONS=-Xmx4g gives more");
            return Exit.MACHINE;
        }
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException bad) {
            throw new CommandLine.TypeConversionException("a day in ISO 8601 such as 2025-05-07, not " + word);
        }
    }

    static CommandLine commandLine(Supplier<Annotator> annotator) {
        CommandLine line = new CommandLine(new Main(annotator))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler(Failures::handle);
        CommandLine.IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        return line.setParameterExceptionHandler(
                (wrong, arguments) -> usual.handleParseException(plainer(wrong, arguments), arguments));
    }

    /** That an option is unknown, rather than that what would stand beside it is missing. */
    private static CommandLine.ParameterException plainer(CommandLine.ParameterException wrong, String... arguments) {
        if (wrong instanceof CommandLine.MissingParameterException) {
            CommandLine line = wrong.getCommandLine();
            for (String argument : arguments) {
                String name = argument.replaceFirst("(?s)=.*", "");
                if (name.equals("--")) {
                    break;
                }
                if (name.startsWith("-")
                        && name.length() > 1
                        && line.getCommandSpec().findOption(name) == null) {
                    return new CommandLine.UnmatchedArgumentException(line, List.of(argument));
                }
            }
        }
        return wrong;
    }

    /** The language tools, which load only when the first report is to be read. */
    Annotator annotator() {
        return annotator.get();
    }

    /** The language tools, which begin to load now: for commands that are sure to read. */
    Annotator warmAnnotator() {
        Annotator warm = annotator.get();
        warm.warmUp();
        return warm;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
