<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
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
    <name>RepoDeeds</name>
    <message numerus="yes">
        <source>What was downloaded stays on this computer (%n of them).</source>
        <translation>
            <numerusform>What was downloaded stays on this computer.</numerusform>
            <numerusform>What was downloaded stays on this computer (%n of them).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories public</source>
        <translation>
            <numerusform>Make %n repository public</numerusform>
            <numerusform>Make %n repositories public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories private</source>
        <translation>
            <numerusform>Make %n repository private</numerusform>
            <numerusform>Make %n repositories private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protect %n repositories</source>
        <translation>
            <numerusform>Protect %n repository</numerusform>
            <numerusform>Protect %n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>Move %n repository</numerusform>
            <numerusform>Move %n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n repositories</source>
        <translation>
            <numerusform>Duplicate %n repository</numerusform>
            <numerusform>Duplicate %n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repositories</source>
        <translation>
            <numerusform>Delete %n repository</numerusform>
            <numerusform>Delete %n repositories</numerusform>
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
    <name>ShareRepository</name>
    <message numerus="yes">
        <source>%1 is at This computer now, with %n files.</source>
        <translation>
            <numerusform>%1 is at This computer now, with %n file.</numerusform>
            <numerusform>%1 is at This computer now, with %n files.</numerusform>
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
    <name>vitrine::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>More than %n commit(s)</source>
        <translation>
            <numerusform>More than %n commit</numerusform>
            <numerusform>More than %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) since %1</source>
        <translation>
            <numerusform>%n file since %1</numerusform>
            <numerusform>%n files since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionPage</name>
    <message numerus="yes">
        <source>%n upvote(s)</source>
        <translation>
            <numerusform>%n upvote</numerusform>
            <numerusform>%n upvotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) wait in Transfers.</source>
        <translation>
            <numerusform>%n download waits in Transfers.</numerusform>
            <numerusform>%n downloads wait in Transfers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CollectionsPage</name>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommentCard</name>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>changed %n time</numerusform>
            <numerusform>changed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::CommitDiff</name>
    <message numerus="yes">
        <source>Copied the differences of %n files</source>
        <translation>
            <numerusform>Copied the differences of %n file</numerusform>
            <numerusform>Copied the differences of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DeedsDialog</name>
    <message numerus="yes">
        <source>%n of them cannot be done; the list says why.</source>
        <translation>
            <numerusform>One of them cannot be done; the list says why.</numerusform>
            <numerusform>%n of them cannot be done; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiffView</name>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n changed file</numerusform>
            <numerusform>%n changed files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionDelegate</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed in all</source>
        <translation>
            <numerusform>%n closed in all</numerusform>
            <numerusform>%n closed in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionModel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DiscussionView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>vitrine::ui::FollowingPage</name>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>%n followed</numerusform>
            <numerusform>%n followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed upstream</source>
        <translation>
            <numerusform>%n changed upstream</numerusform>
            <numerusform>%n changed upstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::GateRequests</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <translation>
            <numerusform>%n request so far</numerusform>
            <numerusform>%n requests so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be refused and cannot ask again.</source>
        <translation>
            <numerusform>%n person will be refused and cannot ask again.</numerusform>
            <numerusform>%n people will be refused and cannot ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will have to ask again.</source>
        <translation>
            <numerusform>%n person will have to ask again.</numerusform>
            <numerusform>%n people will have to ask again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be decided; “What happened” tells of each.</source>
        <translation>
            <numerusform>%n request could not be decided; “What happened” says why.</numerusform>
            <numerusform>%n requests could not be decided; “What happened” tells of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) accepted</source>
        <translation>
            <numerusform>%n person accepted</numerusform>
            <numerusform>%n people accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) refused</source>
        <translation>
            <numerusform>%n person refused</numerusform>
            <numerusform>%n people refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may ask again</source>
        <translation>
            <numerusform>%n person may ask again</numerusform>
            <numerusform>%n people may ask again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait again</source>
        <translation>
            <numerusform>%n request waits again</numerusform>
            <numerusform>%n requests wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be put back.</source>
        <translation>
            <numerusform>%n request could not be put back.</numerusform>
            <numerusform>%n requests could not be put back.</numerusform>
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
    <name>vitrine::ui::LargeFilesPanel</name>
    <message numerus="yes">
        <source>%n files in all revisions, %1</source>
        <translation>
            <numerusform>%n file in all revisions, %1</numerusform>
            <numerusform>%n files in all revisions, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen; deleting them frees %1</source>
        <translation>
            <numerusform>%n chosen; deleting them frees %1</numerusform>
            <numerusform>%n chosen; deleting them frees %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in use by a branch now and vanish from it.</source>
        <translation>
            <numerusform>One of them is in use by a branch now and vanishes from it.</numerusform>
            <numerusform>%n of them are in use by a branch now and vanish from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n large files for good?</source>
        <translation>
            <numerusform>Delete %n large file for good?</numerusform>
            <numerusform>Delete %n large files for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LikeButton</name>
    <message numerus="yes">
        <source>%n like(s); show who</source>
        <translation>
            <numerusform>%n like; show who</numerusform>
            <numerusform>%n likes; show who</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ManagePage</name>
    <message numerus="yes">
        <source>%n repositories changed.</source>
        <translation>
            <numerusform>%n repository changed.</numerusform>
            <numerusform>%n repositories changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n names</source>
        <translation>
            <numerusform>Copied %n name</numerusform>
            <numerusform>Copied %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories are there; the filters leave none.</source>
        <translation>
            <numerusform>%n repository is there; the filters leave none.</numerusform>
            <numerusform>%n repositories are there; the filters leave none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories · %1</source>
        <translation>
            <numerusform>%n repository · %1</numerusform>
            <numerusform>%n repositories · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repositories · %2</source>
        <translation>
            <numerusform>%1 of %n repository · %2</numerusform>
            <numerusform>%1 of %n repositories · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · %1</source>
        <translation>
            <numerusform>%n chosen · %1</numerusform>
            <numerusform>%n chosen · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MembersPanel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationPage</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Space(s)</source>
        <translation>
            <numerusform>%n Space</numerusform>
            <numerusform>%n Spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
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
    <name>vitrine::ui::Rail</name>
    <message numerus="yes">
        <source>%n followed changed upstream</source>
        <translation>
            <numerusform>%n followed changed upstream</numerusform>
            <numerusform>%n followed changed upstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RenameDialog</name>
    <message numerus="yes">
        <source>Move %n repositories</source>
        <translation>
            <numerusform>Move %n repository</numerusform>
            <numerusform>Move %n repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RepoHeader</name>
    <message numerus="yes">
        <source>%n download(s) in the last 30 days</source>
        <translation>
            <numerusform>%n download in the last 30 days</numerusform>
            <numerusform>%n downloads in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ui::RequestsPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
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
    <name>vitrine::ui::TransferNews</name>
    <message numerus="yes">
        <source>%n repositories that you follow have changed</source>
        <translation>
            <numerusform>%n repository that you follow has changed</numerusform>
            <numerusform>%n repositories that you follow have changed</numerusform>
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
