# fish completion for kanshiki: copy this file to ~/.config/fish/completions/.

set -l commands investigate triage replay explain init update learn
set -l examines '__fish_seen_subcommand_from investigate triage'

complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a investigate -d 'Examine a mail and tell everything about it'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a triage -d 'A verdict for every mail, one line each'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a replay -d 'Examine a kept case again, from its tape'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a explain -d 'What a finding means'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a init -d 'Ask who receives the mail, and write the configuration'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a update -d 'Fetch lists of dangers and databases of places'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -a learn -d 'Learn from own mail what is wanted'
complete -c kanshiki -f -n "not __fish_seen_subcommand_from $commands" -l version -d 'Version'
complete -c kanshiki -s h -l help -d 'Help'

complete -c kanshiki -n "$examines" -l offline -d 'Ask nobody'
complete -c kanshiki -n "$examines" -l visit -d 'Also open the links'
complete -c kanshiki -n "$examines" -l probe -d 'Also submit made-up credentials, where that is safe'
complete -c kanshiki -n "$examines" -l yes -d 'Do not ask before made-up credentials are submitted'
complete -c kanshiki -n "$examines" -x -l dns -d 'Name server to ask'
complete -c kanshiki -n "$examines" -r -l cache -d 'Folder in which answers are kept'
complete -c kanshiki -n "$examines" -r -l rules -d 'YARA rules'
complete -c kanshiki -n "$examines" -r -l clamd -d "Socket of ClamAV's daemon, or none"
complete -c kanshiki -n "$examines" -x -l now -d 'Examine as if it were that time'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage replay' -l unmasked -d 'Show what identifies the recipient, too'

complete -c kanshiki -n '__fish_seen_subcommand_from investigate replay' -x -s o -l output -a '(__fish_complete_directories)' -d 'Folder for the report'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate init' -l force -d 'Overwrite'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage replay' -l json -d 'JSON, one line a mail'
complete -c kanshiki -n '__fish_seen_subcommand_from replay' -l logins -d 'Print the login pages that it saw'
complete -c kanshiki -n '__fish_seen_subcommand_from triage' -l jsonl -d 'JSON, one line a mail'
complete -c kanshiki -n '__fish_seen_subcommand_from triage' -l read-pictures -d 'Read the words in pictures'
complete -c kanshiki -n '__fish_seen_subcommand_from triage learn' -x -s j -l jobs -d 'Mails examined side by side'

complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage init' -x -l trusted-network -d 'Own relays, as a network'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage init' -x -l trusted-host -d 'Own relays, by name'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage init update learn' -r -l config -d 'Configuration file'
complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage replay explain init' -x -l lang -a 'ja en' -d 'Language of what is told'

complete -c kanshiki -x -n '__fish_seen_subcommand_from replay' -a '(__fish_complete_directories)'
complete -c kanshiki -f -n '__fish_seen_subcommand_from explain' -a '(kanshiki explain 2>/dev/null | string replace -r " +" \t)'

complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage replay update' -x -l updates -a '(__fish_complete_directories)' -d 'Folder of what update keeps'
complete -c kanshiki -n '__fish_seen_subcommand_from update' -x -l from -a '(__fish_complete_directories)' -d 'A mirror, a folder or an https URL'
complete -c kanshiki -n '__fish_seen_subcommand_from update' -l offline -d 'Ask nobody'
complete -c kanshiki -n '__fish_seen_subcommand_from update' -x -l dns -d 'Name server to ask'
complete -c kanshiki -n '__fish_seen_subcommand_from update' -x -l now -d 'Note that time as the time of fetching'

complete -c kanshiki -n '__fish_seen_subcommand_from investigate triage learn' -x -l learnt -a '(__fish_complete_directories)' -d 'Folder of what learn keeps'
complete -c kanshiki -n '__fish_seen_subcommand_from learn' -r -l wanted -d 'Mails that are wanted here'
complete -c kanshiki -n '__fish_seen_subcommand_from learn' -r -l unwanted -d 'Mails that are not'
complete -c kanshiki -n '__fish_seen_subcommand_from learn' -r -l forget -d 'Mails that shall count no longer'

complete -c kanshiki -f -n '__fish_seen_subcommand_from init'
complete -c kanshiki -n '__fish_seen_subcommand_from init' -x -l domain -d 'An own domain'
complete -c kanshiki -n '__fish_seen_subcommand_from init' -x -l address -d 'An own address'
complete -c kanshiki -n '__fish_seen_subcommand_from init' -x -l name -d 'A person or organisation'
complete -c kanshiki -n '__fish_seen_subcommand_from init' -x -l service -d 'A service that is really used'
complete -c kanshiki -n '__fish_seen_subcommand_from init' -x -l authserv-id -d 'Whose Authentication-Results are believed'
