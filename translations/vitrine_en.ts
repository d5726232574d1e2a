<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RepoCard</name>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BatchCard</name>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 of %n answered</numerusform>
            <numerusform>%1 of %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has no answer; point at it to see why.</source>
        <translation>
            <numerusform>%n has no answer; point at it to see why.</numerusform>
            <numerusform>%n have no answer; point at them to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CardNotices</name>
    <message numerus="yes">
        <source>%n picture(s) come from other sites and were not loaded.</source>
        <translation>
            <numerusform>%n picture comes from another site and was not loaded.</numerusform>
            <numerusform>%n pictures come from other sites and were not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FactsColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilePreview</name>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::FilesTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download %n file(s) · %1</source>
        <translation>
            <numerusform>Download %n file · %1</numerusform>
            <numerusform>Download %n files · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::HistoryTab</name>
    <message numerus="yes">
        <source>%n commit(s) of %1</source>
        <translation>
            <numerusform>%n commit of %1</numerusform>
            <numerusform>%n commits of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::InputCard</name>
    <message numerus="yes">
        <source>Run each of the %n line(s)</source>
        <translation>
            <numerusform>Run the line</numerusform>
            <numerusform>Run each of the %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::QualityBars</name>
    <message numerus="yes">
        <source>%n more in the card</source>
        <translation>
            <numerusform>%n more in the card</numerusform>
            <numerusform>%n more in the card</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoHeader</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) in the last 30 days</source>
        <translation>
            <numerusform>%n download in the last 30 days</numerusform>
            <numerusform>%n downloads in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ResultView</name>
    <message numerus="yes">
        <source>The text is longer than this model reads. It read the first %n piece(s) of it; the rest was left out.</source>
        <translation>
            <numerusform>The text is longer than this model reads. It read the first piece of it; the rest was left out.</numerusform>
            <numerusform>The text is longer than this model reads. It read the first %n pieces of it; the rest was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n label(s)</source>
        <translation>
            <numerusform>Show the label</numerusform>
            <numerusform>Show all %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TensorTable</name>
    <message numerus="yes">
        <source>%n tensor(s), %1 parameters</source>
        <translation>
            <numerusform>%n tensor, %1 parameters</numerusform>
            <numerusform>%n tensors, %1 parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::VectorView</name>
    <message numerus="yes">
        <source>%1 rows of %n number(s)</source>
        <translation>
            <numerusform>%1 rows of %n number</numerusform>
            <numerusform>%1 rows of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
</TS>
