import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'
import {english} from './en.ts'
import type {Language} from './language.ts'

/** Portuguese words of times, dates and durations. */
export const portugueseTime: TextWords = {
  months: [
    ['janeiro', 'jan', 'january'],
    ['fevereiro', 'fev', 'february', 'feb'],
    ['março', 'marco', 'mar', 'march'],
    ['abril', 'abr', 'april', 'apr'],
    ['maio', 'mai', 'may'],
    ['junho', 'jun', 'june'],
    ['julho', 'jul', 'july'],
    ['agosto', 'ago', 'august', 'aug'],
    ['setembro', 'set', 'september', 'sep'],
    ['outubro', 'out', 'october', 'oct'],
    ['novembro', 'nov', 'november'],
    ['dezembro', 'dez', 'december', 'dec']
  ],
  weekdays: [
    ['domingo', 'dom'],
    ['segunda-feira', 'segunda', 'seg'],
    ['terça-feira', 'terça', 'ter'],
    ['quarta-feira', 'quarta', 'qua'],
    ['quinta-feira', 'quinta', 'qui'],
    ['sexta-feira', 'sexta', 'sex'],
    ['sábado', 'sabado', 'sáb']
  ],
  am: ['am', 'a.m'],
  pm: ['pm', 'p.m'],
  meridiemFirst: false,
  noon: ['meio-dia'],
  midnight: ['meia-noite'],
  hourMarks: ['h', 'hs', 'hrs', 'horas'],
  ordinals: ['º', 'ª', '°', 'o'],
  dateLinks: ['de', 'do', 'da', 'das', 'às', 'as', 'a', 'à', 'em', 'desde', 'entre', 'entre as', 'por volta das', 'dia', 'no dia'],
  rangeWords: ['a', 'à', 'às', 'as', 'até', 'até as', 'até às', 'ate'],
  units: {
    second: ['segundo', 'segundos', 'seg', 's'],
    minute: ['minuto', 'minutos', 'min', 'mins', 'm'],
    hour: ['hora', 'horas', 'hrs', 'hs', 'h'],
    day: ['dia', 'dias', 'd'],
    week: ['semana', 'semanas', 'sem']
  },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezessete: 17,
    dezoito: 18,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60
  },
  half: ['meia', 'meio'],
  and: ['e', '&'],
  hedges: [
    'aproximadamente', 'aprox', 'cerca de', 'por volta de', 'por volta das', 'em torno de', 'quase', 'mais ou menos', 'uns', 'umas', 'perto de', 'mais de',
    'pelo menos', 'no mínimo', 'menos de', 'no máximo', 'até'
  ],
  hedgesAfter: ['aproximadamente', 'aprox', 'mais ou menos', 'ou mais', 'ou menos'],
  dayFirst: true,
  suffixes: undefined,
  over: ['mais de', 'pelo menos', 'no mínimo', 'pouco mais de'],
  under: ['menos de', 'no máximo', 'até', 'pouco menos de'],
  between: [
    ['entre', 'e'],
    ['entre as', 'e as'],
    ['entre', 'e as']
  ],
  at: ['às', 'à', 'por volta das', 'desde as', 'até as', 'até às', 'a partir das'],
  zoneNouns: [
    'hora', 'horas', 'horário', 'horario', 'horários', 'fuso', 'fusos', 'tempo', 'tempos', 'linha', 'cronologia', 'carimbo', 'timestamp', 'timestamps',
    'time', 'times', 'timezone', 'zone', 'timeline'
  ],
  monthsLower: true,
  apartMarks: ['h', 'horas', 'hora'],
  zones: {
    'horário de brasília': 'BRT',
    'horario de brasilia': 'BRT',
    'hora de brasília': 'BRT',
    'hora de brasilia': 'BRT',
    'horário oficial de brasília': 'BRT',
    'horário de são paulo': 'America/Sao_Paulo',
    'hora de são paulo': 'America/Sao_Paulo',
    'horário de manaus': 'America/Manaus',
    'horário de lisboa': 'Europe/Lisbon',
    'hora de lisboa': 'Europe/Lisbon',
    'hora de portugal continental': 'Europe/Lisbon',
    'tempo universal coordenado': 'UTC',
    'hora universal coordenada': 'UTC'
  }
}

/** Portuguese words around shares. */
export const portugueseQuantity: QuantityWords = {
  of: ['dos', 'das', 'do', 'da', 'de'],
  determiners: ['os', 'as', 'o', 'a', 'nossos', 'nossas', 'todos', 'todas', 'seus', 'suas', 'total', 'estes', 'estas'],
  oneIn: ['em cada', 'em', 'de cada'],
  rangeWords: ['a', 'até'],
  percent: ['por cento', 'percent'],
  hedges: portugueseTime.hedges,
  numbers: portugueseTime.numbers
}

const {sections, labels, columns, action, placeholders, statuses} = english

/** Portuguese of Brazil and Portugal. */
export const portuguese: Language = {
  code: 'pt',
  name: 'Português',
  stopWords: [
    'de', 'a', 'o', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'é', 'com', 'não', 'uma', 'os', 'no', 'se', 'na', 'por', 'mais', 'as', 'dos', 'como', 'mas',
    'foi', 'ao', 'das', 'à', 'às', 'pela', 'pelo', 'foram', 'sem', 'até', 'nos'
  ],
  time: portugueseTime,
  quantity: portugueseQuantity,
  sections: {
    summary: [
      'resumo', 'resumo executivo', 'resumo do incidente', 'resumo do problema', 'sumário', 'sumário executivo', 'síntese', 'visão geral',
      'visão geral do incidente', 'descrição', 'descrição geral', 'descrição do incidente', 'descrição do problema', 'o que aconteceu', 'o que aconteceu?',
      'o que houve', 'o que ocorreu', 'em resumo', 'em poucas palavras', 'o incidente', 'o problema', 'problema', 'fatos', ...sections.summary
    ],
    impact: [
      'impacto', 'impactos', 'impacto no cliente', 'impacto nos clientes', 'impacto no usuário', 'impacto nos usuários', 'impacto aos usuários',
      'impacto ao cliente', 'impacto para o cliente', 'impacto no utilizador', 'impacto nos utilizadores', 'impacto no negócio', 'impacto de negócio',
      'impacto do incidente', 'impacto financeiro', 'abrangência', 'alcance', 'extensão', 'escopo do impacto', 'afetados', 'serviços afetados',
      'usuários afetados', 'utilizadores afetados', 'clientes afetados', 'sistemas afetados', 'quem foi afetado', 'o que foi afetado', 'consequências',
      'efeitos', 'danos', 'prejuízos', ...sections.impact
    ],
    detection: [
      'detecção', 'deteção', 'como foi detectado', 'como detectamos', 'como foi detetado', 'como descobrimos', 'descoberta', 'identificação',
      'identificação do problema', 'detecção do incidente', 'método de detecção', 'alerta', 'alertas', 'detectado por', 'detecção e diagnóstico',
      ...sections.detection
    ],
    timeline: [
      'linha do tempo', 'linha de tempo', 'linha temporal', 'linha do tempo do incidente', 'linha do tempo dos eventos', 'cronologia',
      'cronologia do incidente', 'cronologia dos eventos', 'cronologia dos fatos', 'cronograma', 'cronograma dos eventos', 'sequência de eventos',
      'sequência dos eventos', 'sequência dos fatos', 'histórico', 'histórico do incidente', 'histórico de eventos', 'registro de eventos',
      'registo de eventos', 'eventos', 'eventos principais', 'desenrolar dos fatos', ...sections.timeline
    ],
    'root-cause': [
      'causa raiz',
      'causa-raiz',
      'causas raiz',
      'causas raízes',
      'causas-raiz',
      'causa',
      'causas',
      'causa principal',
      'causa do incidente',
      'causa do problema',
      'causa fundamental',
      'causa técnica',
      'causa primária',
      'análise de causa raiz',
      'análise da causa raiz',
      'análise de causas',
      'análise da causa',
      'análise causal',
      'análise de causa-raiz',
      'origem',
      'origem do problema',
      'fatores contribuintes',
      'fator contribuinte',
      'fatores que contribuíram',
      'causas contribuintes',
      'gatilho',
      'gatilhos',
      'desencadeador',
      'por que aconteceu',
      'por que ocorreu',
      'porque aconteceu',
      'por que isso aconteceu',
      'os 5 porquês',
      '5 porquês',
      'cinco porquês',
      'os cinco porquês',
      'análise técnica',
      'motivo',
      ...sections['root-cause']
    ],
    resolution: [
      'resolução', 'solução', 'soluções', 'solução aplicada', 'solução definitiva', 'solução temporária', 'solução de contorno', 'contorno', 'recuperação',
      'restauração', 'restabelecimento', 'restabelecimento do serviço', 'restauração do serviço', 'mitigação', 'mitigações', 'contenção', 'correção',
      'correções', 'correção aplicada', 'correções aplicadas', 'remediação', 'resposta', 'resposta ao incidente', 'ações tomadas', 'ações imediatas',
      'ação imediata', 'ações realizadas', 'ações executadas', 'ações corretivas (feitas)', 'medidas tomadas', 'medidas imediatas', 'como foi resolvido',
      'como resolvemos', 'como foi solucionado', 'como corrigimos', 'resolução e recuperação', 'resolução do incidente', 'reparo', 'tratamento', 'tratativa',
      'tratativas', 'o que fizemos', ...sections.resolution
    ],
    'action-items': [
      'ações',
      'plano de ação',
      'planos de ação',
      'plano de ações',
      'itens de ação',
      'pontos de ação',
      'ações corretivas',
      'ação corretiva',
      'ações preventivas',
      'ações corretivas e preventivas',
      'ações de acompanhamento',
      'ações de melhoria',
      'ações futuras',
      'ações pendentes',
      'ações a tomar',
      'ações recomendadas',
      'ações de follow-up',
      'medidas corretivas',
      'medidas preventivas',
      'medidas corretivas e preventivas',
      'medidas de prevenção',
      'medidas',
      'acompanhamento',
      'próximos passos',
      'proximos passos',
      'passos seguintes',
      'próximas ações',
      'tarefas',
      'tarefas pendentes',
      'lista de tarefas',
      'pendências',
      'a fazer',
      'melhorias',
      'melhorias propostas',
      'oportunidades de melhoria',
      'pontos de melhoria',
      'plano de melhoria',
      'prevenção',
      'prevenção de recorrência',
      'como evitar',
      'como evitar que se repita',
      'como evitar que aconteça novamente',
      'recomendações',
      'encaminhamentos',
      ...sections['action-items']
    ],
    'lessons-learned': [
      'lições aprendidas',
      'lições',
      'lição aprendida',
      'aprendizados',
      'aprendizado',
      'aprendizagens',
      'o que aprendemos',
      'o que deu certo',
      'o que correu bem',
      'o que foi bem',
      'o que funcionou',
      'o que funcionou bem',
      'o que deu errado',
      'o que correu mal',
      'o que não funcionou',
      'o que não funcionou bem',
      'o que não foi bem',
      'o que poderia ter sido melhor',
      'o que podemos melhorar',
      'o que pode melhorar',
      'o que pode ser melhorado',
      'onde tivemos sorte',
      'em que tivemos sorte',
      'sorte',
      'reflexões',
      'retrospectiva',
      'pontos positivos',
      'pontos negativos',
      'pontos fortes',
      'pontos fracos',
      'acertos',
      'erros e acertos',
      ...sections['lessons-learned']
    ]
  },
  tellingHeadings: {
    'root-cause': ['o? que|quê deu|correu|saiu|falhou errado|mal?', 'por que|quê ... aconteceu|ocorreu|falhou', 'porque ... aconteceu|ocorreu|falhou', ...(english.tellingHeadings['root-cause'] ?? [])],
    resolution: ['como o? corrigimos|resolvemos|consertamos|solucionamos|resolvido', 'como foi ... resolvido|corrigido|consertado', 'o? que fizemos|foi feito?', ...(english.tellingHeadings.resolution ?? [])],
    detection: ['como percebemos|notamos|detectamos|descobrimos|soubemos', 'como foi ... percebido|notado|detectado|descoberto', ...(english.tellingHeadings.detection ?? [])],
    'action-items': ['o? que vamos|faremos|mudaremos', 'como evitar|evitaremos|prevenir', ...(english.tellingHeadings['action-items'] ?? [])],
    impact: [...(english.tellingHeadings.impact ?? [])],
    'lessons-learned': [...(english.tellingHeadings['lessons-learned'] ?? [])],
    summary: [...(english.tellingHeadings.summary ?? [])]
  },
  sectionSides: ['bem|mal|certo|errado', 'sorte', 'curto|longo|médio prazo', 'imediat*|corretiv*|preventiv*', 'gatilho|contribuinte*|direta|técnica', 'clientes|usuários|utilizadores|negócio|interno', ...english.sectionSides],
  otherSections: [
    'conclusão', 'conclusões', 'contexto', 'antecedentes', 'introdução', 'anexo', 'anexos', 'apêndice', 'glossário', 'referências', 'participantes',
    'envolvidos', 'autores', 'autor', 'comunicação', 'comunicações', 'escalonamento', 'escalação', 'investigação', 'análise', 'diagnóstico', 'duração',
    'status', 'estado', 'métricas', 'indicadores', 'estatísticas', 'contatos', 'sintomas', 'detalhes', 'notas', 'observações', 'perguntas em aberto',
    'dados gerais', 'informações gerais', 'links', 'relatório de incidente', 'verificação', 'curto prazo', 'médio prazo', 'longo prazo',
    ...english.otherSections
  ],
  headingFillers: [
    'o', 'a', 'os', 'as', 'de', 'do', 'da', 'dos', 'das', 'um', 'uma', 'e', 'em', 'no', 'na', 'nos', 'nas', 'para', 'por', 'com', 'ao', 'aos', 'incidente',
    'problema', 'eventos', 'evento', 'fatos', 'serviço', 'detalhada', 'detalhado', 'detalhadas', 'técnica', 'técnico', 'principal', 'principais', 'propostas',
    'imediatas', 'futuras', 'feitas', 'pendentes', 'usuários', 'clientes', 'utilizadores', 'curto', 'médio', 'longo', 'prazo', 'nossas', 'lista', 'análise',
    'geral', 'identificada', ...english.headingFillers
  ],
  headingLinks: ['e', 'ou', ...english.headingLinks],
  postmortem: [
    'relatório ... incidente|incidentes', 'análise ... incidente', 'revisão ... incidente', 'incidente crítico|grave|maior', 'análise post mortem',
    'análise postmortem', ...english.postmortem
  ],
  incidentTitles: {sure: [], likely: ['queda*', 'incidente*', 'indisponibilidade*']},
  notPostmortem: [
    'como fazer', 'guia*', 'processo', 'procedimento*', 'política*', 'modelo*', 'manual', 'lista de verificação', 'índice', 'reunião', 'o que é',
    ...english.notPostmortem
  ],
  template: ['modelo*', 'gabarito', ...english.template],
  collections: ['índice', ...english.collections],
  accountFolders: ['incidentes', 'quedas', 'indisponibilidades', ...english.accountFolders],
  reportFolders: ['relatório', 'relatórios', 'relatorios', ...english.reportFolders],
  otherHeadings: ['pauta', 'presentes', 'pré-requisitos', 'procedimento', 'objetivo', 'escopo', 'papéis', 'responsabilidades', 'escalonamento', 'quando escrever', ...english.otherHeadings],
  instructive: [
    'este modelo', 'este documento descreve ... processo', 'quando escrever um postmortem|post-mortem', 'um postmortem|post-mortem deve|deveria',
    'como escrever um postmortem|post-mortem', ...english.instructive
  ],
  milestones: {
    start: [
      'incidente|queda|interrupção|falha|degradação|indisponibilidade|impacto começa|começou|inicia|iniciou|tem início',
      'início|começo do|da|de incidente|queda|interrupção|falha|degradação|indisponibilidade|impacto',
      'primeiro|primeiros|primeira|primeiras erro|erros|falha|falhas|reclamações|sintomas|timeouts|5xx',
      'serviço|serviços|site|api|sistema|aplicação|plataforma|banco cai|caem|caiu|caíram|fica|ficou|ficam|para|parou ... ar|responder|indisponível|funcionar|inacessível',
      'fora do ar', 'para|param|parou|deixa|deixou de funcionar|responder', 'indisponível|indisponíveis|inacessível|inacessíveis',
      'deploy|implantação|implantado|implantada|mudança|alteração|configuração|migração|release|versão ... produção|publicada|publicado|aplicada|aplicado|realizado|realizada'
    ],
    detected: [
      'detecta', 'detectou', 'detectado', 'detectada', 'detecção', 'deteção', 'detetado', 'descobre', 'descobriu', 'descoberto', 'percebe', 'percebeu',
      'percebido', 'nota', 'notou', 'notado', 'observa', 'observou', 'reporta', 'reportam', 'reportou', 'relata', 'relatam', 'relatou', 'relato*', 'alerta*',
      'alarme*', 'avisa', 'avisam', 'avisou', 'notifica', 'notificou', 'notificação*', 'reclama', 'reclamam', 'reclamação', 'reclamações', 'informa',
      'informou', 'identifica', 'identificou', 'plantão ... acionado|recebe', 'acionado', 'acionada', 'dispara', 'disparou'
    ],
    acknowledged: [
      'reconhece', 'reconheceu', 'assume', 'assumiu', 'investigando',
      'começa|começam|inicia|iniciam|iniciou|começou ... investigar|investigação|análise|diagnóstico', 'início da investigação|análise',
      'incidente declarado', 'declara|declarou ... incidente', 'sala de guerra', 'war room', 'entra|entrou ... chamada'
    ],
    mitigated: [
      'mitigado', 'mitigada', 'mitiga', 'mitigou', 'mitigação', 'rollback', 'reverte', 'reverteu', 'revertido', 'revertida', 'reversão', 'hotfix',
      'correção ... aplicada|publicada|implantada', 'reinicia', 'reiniciou', 'reinício', 'reiniciado', 'reiniciada', 'failover', 'contorno',
      'solução temporária', 'versão anterior', 'workaround'
    ],
    resolved: [
      'resolvido', 'resolvida', 'resolve', 'resolveu', 'resolução', 'restabelecido', 'restabelecida', 'restabelece', 'restaurado', 'restaurada', 'restaurou',
      'recuperado', 'recuperada', 'recupera', 'recuperou', 'normalizado', 'normalizada', 'normaliza', 'normalizou', 'normalização', 'solucionado',
      'corrigido', 'corrigida', 'volta|voltam|voltou|voltaram ... normal|normalidade|ar|funcionar|operar|responder', 'retorno à normalidade',
      'retorna|retornou ... normal', 'novamente disponível|operacional|no', 'totalmente|completamente operacional|recuperado|restabelecido|funcional',
      'fim|final|término do|da|de incidente|queda|interrupção|indisponibilidade|impacto', 'incidente encerrado|finalizado|fechado|concluído',
      'encerramento do incidente'
    ]
  },
  nextDay: ['no|o? dia seguinte', 'na|a? manhã|tarde|noite seguinte', 'no|o? próximo dia', 'na|a? próxima manhã', 'no outro dia', 'um dia depois'],
  asides: ['calendário|cronograma|programação|plano|escala|janela|janelas de|da manutenção|manutenções|implantação|migração|plantão|plantões|sobreaviso|turnos', 'linhas|trecho|trechos|extrato de|do|dos log|logs|registros', 'manutenção|manutenções|trabalhos programada|programadas|planejada|planejadas|planeada|agendada|agendadas|prevista', 'próxima|próximo|nova manutenção|tentativa|janela', 'acompanhamento previsto|agendado', 'calendário', 'plantão', 'escala', 'registros', 'logs'],
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    'não', 'sem', 'nunca', 'nenhum', 'nenhuma', 'parcial*', 'tentativa*', 'tenta*', 'tentou', 'antes de', 'até', 'deveria', 'deve', 'será', 'espera*',
    'alguns', 'algumas', 'quase', 'ainda', 'quando', 'assim que', 'para', 'temporari*', 'temporári*', 'provisóri*', 'supõe*', 'em andamento', 'início da',
    'início do', 'começa', 'parece', 'acredita*', 'achava'
  ],
  bounds: {
    start: [
      'incidente|queda|interrupção|indisponibilidade começa|começou|inicia|iniciou',
      'início|começo do|da|de incidente|queda|interrupção|indisponibilidade|impacto', 'serviço|site|api|sistema|plataforma cai|caiu',
      'fica|ficou|ficam|ficaram fora do ar', 'fica|ficou|ficam|ficaram indisponível|indisponíveis|inacessível', 'para|parou de funcionar|responder'
    ],
    end: [
      'fim|final|término do|da|de incidente|queda|interrupção|indisponibilidade|impacto',
      'incidente|problema|falha resolvido|resolvida|encerrado|finalizado|solucionado', 'incidente|problema é|foi|está totalmente? resolvido|encerrado',
      'volta|voltou|voltam ao normal', 'volta|voltou|voltam ao ar', 'retorno à normalidade', 'serviço restabelecido|restaurado|normalizado|recuperado',
      'totalmente|completamente restabelecido|recuperado|operacional|normalizado', 'resolvido', 'restabelecido', 'restabelecida'
    ]
  },
  labels: {
    start: [
      'início', 'inicio', 'hora de início', 'horário de início', 'data de início', 'começo', 'início do incidente', 'início do impacto', 'início da queda',
      'começou', 'desde', 'data e hora de início', 'data/hora de início', 'iniciado', 'iniciado em', ...labels.start
    ],
    end: [
      'fim', 'hora de término', 'horário de término', 'hora de fim', 'horário de fim', 'data de fim', 'data de término', 'final', 'término',
      'fim do incidente', 'fim do impacto', 'terminou', 'até', 'resolvido', 'resolvido às', 'resolvido em', 'hora da resolução', 'horário da resolução',
      'data da resolução', 'data e hora de fim', 'restabelecido', 'normalizado', 'encerramento', 'encerrado', ...labels.end
    ],
    duration: [
      'duração', 'duracao', 'duração total', 'duração do incidente', 'duração do impacto', 'duração da queda', 'duração da interrupção',
      'duração da indisponibilidade', 'tempo de inatividade', 'tempo total', 'tempo fora do ar', 'tempo de indisponibilidade', 'indisponibilidade total',
      'tempo total de indisponibilidade', ...labels.duration
    ],
    ttd: [
      'tempo de detecção', 'tempo até a detecção', 'tempo para detectar', 'tempo para detecção', 'tempo médio de detecção', 'tempo de deteção', ...labels.ttd
    ],
    ttm: ['tempo de mitigação', 'tempo até a mitigação', 'tempo para mitigar', 'tempo para mitigação', ...labels.ttm],
    ttr: [
      'tempo de resolução', 'tempo até a resolução', 'tempo para resolver', 'tempo para resolução', 'tempo de recuperação', 'tempo até a recuperação',
      'tempo de restabelecimento', 'tempo de reparo', 'tempo médio de resolução', ...labels.ttr
    ],
    date: [
      'data', 'data do incidente', 'data da ocorrência', 'data do ocorrido', 'quando', 'dia', 'data e hora', 'data/hora', 'ocorrido em', 'data do evento',
      'período', 'janela', ...labels.date
    ],
    severity: ['severidade', 'gravidade', 'criticidade', 'prioridade', 'nível de severidade', 'nível', ...labels.severity],
    status: ['status', 'estado', 'situação', 'status do documento', ...labels.status],
    incidentId: ['incidente', 'número do incidente', 'id do incidente', 'identificador', 'referência', 'código', 'número', 'chamado', ...labels.incidentId],
    published: [
      'publicado', 'publicado em', 'data de publicação', 'escrito em', 'redigido em', 'criado em', 'data de criação', 'última atualização', 'atualizado em',
      'data do relatório', ...labels.published
    ],
    zone: ['fuso horário', 'fuso', 'todos os horários', 'todas as horas', 'horários', 'horário', ...labels.zone]
  },
  columns: {
    time: ['hora', 'horário', 'horario', 'data/hora', 'data e hora', 'quando', 'momento', 'tempo', ...columns.time],
    date: ['data', 'dia', ...columns.date],
    event: [
      'evento', 'eventos', 'descrição', 'o que', 'o que aconteceu', 'ação', 'detalhe', 'detalhes', 'fato', 'nota', 'atividade', 'acontecimento', 'ocorrência',
      ...columns.event
    ],
    action: [
      'ação', 'ações', 'medida', 'tarefa', 'tarefas', 'descrição', 'o que', 'melhoria', 'passo', 'título', 'ação corretiva', 'ação preventiva', 'atividade',
      'item', ...columns.action
    ],
    owner: [
      'responsável', 'responsáveis', 'dono', 'dona', 'proprietário', 'atribuído', 'atribuído a', 'atribuída a', 'encarregado', 'quem', 'equipe', 'time',
      'equipa', 'pessoa', 'a cargo de', ...columns.owner
    ],
    due: [
      'prazo', 'data limite', 'data-limite', 'vencimento', 'data de vencimento', 'data de entrega', 'data alvo', 'data prevista', 'previsão', 'até',
      'até quando', 'para quando', 'quando', 'data', 'entrega', ...columns.due
    ],
    ticket: ['ticket', 'chamado', 'link', 'referência', 'acompanhamento', 'tarefa jira', ...columns.ticket],
    status: ['status', 'estado', 'situação', 'andamento', 'feito', 'concluído', ...columns.status]
  },
  statuses: {
    draft: ['rascunho', 'em andamento', 'em progresso', 'em elaboração', 'incompleto', 'preliminar', ...statuses.draft],
    review: ['em revisão', 'revisão', 'para revisão', 'aguardando revisão', 'pendente de revisão', 'em aprovação', ...statuses.review],
    done: [
      'feito', 'feita', 'concluído', 'concluída', 'completo', 'completa', 'fechado', 'fechada', 'resolvido', 'resolvida', 'terminado', 'pronto', 'finalizado',
      'finalizada', 'implementado', 'entregue', 'sim', ...statuses.done
    ]
  },
  outage: [
    'incidente*', 'queda*', 'interrupç*', 'indisponib*', 'indisponív*', 'inacess*', 'fora do ar', 'degrad*', 'impact*', 'falha*', 'restabelec*', 'resolvido',
    'resolvida', 'normalizado', 'durou', 'afet*', 'problema*', 'erro*', 'não conseguiram|conseguiu|conseguiam|conseguia|funcionou|respondia|puderam',
    'inatividade', 'downtime', 'lentidão', 'instabilidade'
  ],
  durationBefore: [
    'durou|dura|duraram|durado', 'duração de|:|total|foi|é', 'duração total de|:|foi',
    'incidente|queda|interrupção|indisponibilidade|falha|degradação|instabilidade ... de|durante|por|durou', 'fora do ar por|durante',
    'indisponível|indisponíveis|inacessível|inacessíveis|degradado|interrompido|instável ... por|durante',
    'não conseguiram|conseguiu|puderam|conseguiam ... durante|por', 'impossível ... durante|por', 'resolvido|restabelecido|solucionado|normalizado em|após',
    'tempo de inatividade|indisponibilidade ... de|:|foi'
  ],
  durationAfter: [
    'de interrupção|queda|indisponibilidade|inatividade|degradação|incidente|downtime|falha|instabilidade|impacto|lentidão', 'fora do ar', 'sem serviço',
    'no total', 'ao todo'
  ],
  intervals: {before: ['primeiro|primeira|segundo|segunda|terceiro|terceira|outro|outra|último|última|nenhum|nenhuma ... incidente|incidentes|queda|interrupção em|durante', ...english.intervals.before], after: ['desde|após|depois|antes|entre ... incidente|incidentes|queda|interrupção', 'antes|depois', ...english.intervals.after]},
  notOutage: [
    'cada', 'todos', 'todas', 'timeout*', 'intervalo*', 'ttl', 'retenção', 'latência', 'cron', 'sla', 'slo', 'poderia', 'deveria', 'se', 'máximo', 'janela',
    'próxim*', 'há', 'atrás', 'validade'
  ],
  durationGaps: [
    'um', 'uma', 'uns', 'umas', 'de', 'o', 'a', 'os', 'as', 'aproximadamente', 'aprox', 'cerca', 'quase', 'mais', 'menos', 'durante', 'por', 'total', 'foi',
    'é', 'só', 'apenas', 'até', 'em', 'após', 'ao', 'todo', 'toda', 'exatamente', 'pouco', 'torno', 'volta', 'pelo', 'no', 'mínimo', 'máximo'
  ],
  proseBounds: {
    start: [
      'incidente|queda|interrupção|indisponibilidade ... começou|iniciou|começa', 'teve início', 'parou|pararam de funcionar|responder',
      'ficou|ficaram ... ar|indisponível|indisponíveis|inacessível', 'caiu|caíram às'
    ],
    end: ['resolvido às', 'restabelecido às', 'normalizado às', 'terminou às', 'encerrado às', 'recuperou às', 'voltou ao ar|normal às']
  },
  synonyms: [
    ['deploy', 'implantado', 'implantação', 'publicado', 'publicada', 'aplicado', 'aplicada', 'lançado', 'produção'],
    ['começa', 'começou', 'inicia', 'iniciou', 'início', 'começo'],
    ['restabelecido', 'resolvido', 'recuperado', 'restaurado', 'normalizado', 'solucionado', 'operacional'],
    ['detecta', 'detectou', 'detectado', 'alerta', 'reporta', 'relatou', 'percebeu', 'avisou'],
    ['config', 'configuração'],
    ['queda', 'incidente', 'interrupção', 'indisponibilidade'],
    ['rollback', 'reverteu', 'reverte', 'reversão', 'revertido']
  ],
  metricBefore: {
    ttd: ['tempo de|até|para a? detecção|detectar foi|de|é|:', 'detectado|detectou após|em|depois'],
    ttm: ['tempo de|até|para a? mitigação|mitigar foi|de|é|:'],
    ttr: ['tempo de|até|para a? resolução|recuperação|resolver|restabelecimento foi|de|é|:', 'recuperação levou']
  },
  metricAfter: {ttd: [], ttm: [], ttr: []},
  metricNotes: [
    'durante', 'excluindo', 'sem contar', 'horário comercial', 'horas úteis', 'horário de expediente', 'desde', 'depois', 'após', 'a partir', 'entre',
    'intermitente*', 'ativo', 'efetivo', 'acumulado'
  ],
  affected: [
    'afet*', 'impact*', 'não conseguiram|conseguiu|conseguiam|conseguia|puderam|pôde', 'impossível', 'indisponív*', 'indisponib*', 'inacess*',
    'usuários|usuárias|utilizadores|clientes|visitantes|passageiros|passageiras|requisições|pedidos|serviços|reservas|compras', 'queda*', 'interrupção',
    'perd*', 'erro*', 'falh*', 'degrad*', 'lent*', 'trava*', 'receberam', 'recebeu', 'demor*'
  ],
  counted: ['usuários', 'utilizadores', 'clientes', 'requisições', 'pedidos', 'pagamentos', 'chamadas', 'reservas'],
  unaffected: [
    'recuper*', 'restabelec*', 'normaliz*', 'não foram afetad*', 'não foi afetad*', 'sem impacto', 'resolvid*', 'normal*', 'disponibilidade', 'sucesso*',
    'redu*', 'aument*', 'melhor*', 'cpu', 'memória', 'disco', 'carga', 'uso', 'utilização', 'capacidade', 'limiar*', 'cobertura', 'apenas', 'restante*',
    'outros', 'outras', 'pico*', 'primeiro', 'depois', 'inicialmente', 'adicional*', 'até', 'taxa', 'lentidão', 'região', 'regiões', 'mobile', 'novos',
    'meta', 'alvo', 'sla', 'slo'
  ],
  from: ['de', 'das', 'desde', 'entre', 'durante', 'entre as', 'desde as'],
  action: {
    ownerLabels: [
      'responsável', 'responsáveis', 'dono', 'dona', 'proprietário', 'atribuído a', 'atribuída a', 'atribuído', 'encarregado', 'quem', 'a cargo',
      'a cargo de', ...action.ownerLabels
    ],
    dueLabels: [
      'prazo', 'data limite', 'data-limite', 'vencimento', 'vence em', 'data de entrega', 'data alvo', 'previsão', 'até', 'até o dia', 'para', 'antes de',
      'entrega', 'data', 'no máximo até', ...action.dueLabels
    ],
    ticketLabels: ['ticket', 'chamado', 'link', 'acompanhamento', 'ver', 'referência', ...action.ticketLabels],
    nobody: [
      'nós', 'eu', 'o time', 'a equipe', 'time', 'equipe', 'equipa', 'todos', 'todo o time', 'a definir', 'por definir', 'a determinar', 'não atribuído',
      'sem responsável', 'desconhecido', 'ninguém', 'pendente', 'n/d', ...action.nobody
    ],
    teams: [
      'time', 'times', 'equipe', 'equipes', 'equipa', 'plataforma', 'infraestrutura', 'desenvolvimento', 'operações', 'segurança', 'suporte', 'engenharia',
      'plantão', 'pagamentos', 'dados', 'redes', 'sistemas', 'diretoria', ...action.teams
    ],
    vagueVerbs: [
      'melhorar', 'melhoria', 'melhorando', 'reforçar', 'fortalecer', 'otimizar', 'otimização', 'aumentar', 'assegurar', 'garantir', 'incentivar', 'promover',
      'conscientizar', 'sensibilizar', 'maior', 'melhor', 'mais', 'aprimorar', 'procurar', 'refletir', 'lembrar', 'evitar', 'manter', 'considerar',
      'intensificar', 'reforço'
    ],
    vagueObjects: [
      'monitoramento', 'monitorização', 'monitoração', 'alertas', 'logs', 'registros', 'comunicação', 'testes', 'cobertura', 'processos', 'processo',
      'procedimentos', 'procedimento', 'documentação', 'treinamento', 'formação', 'time', 'equipe', 'equipa', 'equipes', 'sistema', 'sistemas', 'qualidade',
      'código', 'confiabilidade', 'estabilidade', 'segurança', 'desempenho', 'performance', 'resiliência', 'infraestrutura', 'deploys', 'deploy', 'revisões',
      'revisão', 'gestão', 'incidentes', 'colaboração', 'atenção', 'cuidado', 'práticas', 'disponibilidade', 'observabilidade', 'visibilidade', 'erros',
      'planejamento', 'consciência', 'conhecimento'
    ],
    fillers: [
      'e', 'ou', 'o', 'a', 'os', 'as', 'um', 'uma', 'de', 'do', 'da', 'dos', 'das', 'ao', 'em', 'no', 'na', 'nos', 'nas', 'com', 'para', 'nosso', 'nossa',
      'nossos', 'nossas', 'todos', 'todas', 'mais', 'melhor', 'melhores', 'boas', 'existente', 'existentes', 'atual', 'geral', 'regular', 'regularmente',
      'futuros', 'futuras', 'rapidamente', 'proativo', 'proativa', 'interna', 'interno'
    ],
    articles: english.action.articles,
    determiners: english.action.determiners,
    periodLeads: english.action.periodLeads,
    obligations: english.action.obligations,
    auxiliaries: [
      'devemos', 'deveríamos', 'vamos', 'temos', 'que', 'precisamos', 'deve', 'deverá', 'nós', 'também', 'sempre', 'continuar', 'continuamente',
      'regularmente', 'a'
    ],
    purposeLinks: ['para', 'a', 'antes', 'em', 'por'],
    purposes: [
      'fim', 'de', 'detectar', 'detecção', 'identificar', 'prevenir', 'prevenção', 'evitar', 'assegurar', 'garantir', 'reduzir', 'minimizar', 'tratar',
      'permitir', 'problema', 'problemas', 'incidente', 'incidentes', 'queda', 'quedas', 'anomalias', 'erro', 'erros', 'falha', 'falhas', 'desempenho',
      'degradação', 'potenciais', 'possíveis', 'cedo', 'rápido', 'rapidamente', 'antes', 'futuro', 'futuros', 'futuras', 'similares', 'semelhantes',
      'novamente', 'acontecer', 'aconteça', 'aconteçam', 'ocorrer', 'ocorra', 'ocorram', 'repita', 'repitam', 'recorrência', 'risco', 'riscos', 'tais',
      'esses', 'este', 'isso', 'que', 'não', 'se'
    ],
    means: ['por', 'com', 'usando', 'utilizando', 'via', 'incluindo', 'como', 'através', 'mediante', 'adicionando'],
    wishes: [
      'ter mais cuidado', 'tomar mais cuidado', 'ser mais cuidadoso|cuidadosos|cuidadosa', 'prestar mais? atenção', 'mais atenção',
      'ficar mais? atentos|atento', 'não volte a acontecer|ocorrer', 'não aconteça novamente|mais', 'não se repita', 'que não aconteça de novo',
      'conscientizar ... importância', 'lembrar ... importância', 'fazer melhor', 'tentar'
    ],
    none: ['nenhuma ação', 'sem ações', 'não há ações', 'nenhuma', 'não se aplica', 'não requer', 'nada a fazer', ...action.none],
    verbs: [
      'adaptar', 'adicionar', 'adotar', 'ajustar', 'alertar', 'alterar', 'ampliar', 'analisar', 'ativar', 'atualizar', 'automatizar', 'avaliar', 'bloquear',
      'configurar', 'corrigir', 'criar', 'definir', 'desativar', 'documentar', 'eliminar', 'escrever', 'estabelecer', 'estender', 'exigir', 'implantar',
      'implementar', 'impedir', 'incluir', 'instalar', 'integrar', 'limitar', 'migrar', 'modificar', 'monitorar', 'mover', 'mudar', 'notificar', 'planejar',
      'publicar', 'realizar', 'reduzir', 'remover', 'renovar', 'revisar', 'rever', 'separar', 'simplificar', 'substituir', 'testar', 'treinar', 'trocar',
      'usar', 'utilizar', 'validar', 'verificar', 'melhorar', 'reforçar', 'criação', 'implementação', ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      'data', 'hora', 'horário', 'duração', 'nome', 'nomes', 'link', 'título', 'título curto', 'responsável', 'número', 'hora de início', 'hora de término',
      'autor', 'descrição', 'causa', 'impacto', 'fuso horário', 'seu nome', 'preencher', 'inserir', 'equipe', 'serviço', ...placeholders.asks
    ],
    marks: ['a definir', 'por definir', 'a preencher', 'a completar', 'xxx', ...placeholders.marks],
    imperatives: [
      'inserir', 'insira', 'descrever', 'descreva', 'seu', 'sua', 'indicar', 'indique', 'preencher', 'preencha', 'adicionar', 'adicione', 'especificar',
      'especifique', 'breve', 'explicar', 'explique', 'escreva', 'informe', ...placeholders.imperatives
    ],
    instructions: [
      'descreva|descrever aqui', 'insira|inserir ... aqui', 'escreva ... aqui', 'texto aqui', 'preencher esta seção', 'preencha esta seção', 'descrição aqui',
      'descreva o impacto', 'substitua|substituir este texto', ...placeholders.instructions
    ],
    unwritten: [...english.placeholders.unwritten, 'ainda não escrito', 'ainda não redigido'],
    openings: english.placeholders.openings,
    masks: ['dd/mm/aaaa', 'aaaa-mm-dd', 'dd-mm-aaaa', ...placeholders.masks]
  },
  unknown: [
    'desconhecido', 'desconhecida', 'nenhum', 'nenhuma', 'não se sabe', 'não conhecido', 'não se aplica', 'n/d', 'sem dados', 'não', ...english.unknown
  ],
  blame: [
    'erro|culpa|negligência|descuido|falha|imprudência do|da|de|por um? uma? nosso? nossa? engenheiro|engenheira|desenvolvedor|desenvolvedora|administrador|administradora|operador|operadora|técnico|colega|funcionário|estagiário|analista|programador',
    'engenheiro|engenheira|desenvolvedor|desenvolvedora|administrador|administradora|operador|técnico|colega|funcionário|estagiário|analista|programador|ele|ela ... esqueceu|negligenciou',
    'deveria|deveriam ter verificado|sabido|testado|notado|lido|percebido|revisado', 'negligência', 'descuido', 'imprudência', 'incompetência',
    'irresponsabilidade', 'desleixo',
    'engenheiro|desenvolvedor|administrador|operador|técnico|colega|funcionário|estagiário|analista|time foi|estava|é negligente|irresponsável|descuidado|culpado|incompetente',
    'por culpa do|da|de', 'teve|tem a? culpa'
  ],
  humanError: [
    'erro humano', 'erros humanos', 'falha humana', 'falhas humanas', 'erro do operador', 'erro de operador', 'erro operacional humano', ...english.humanError
  ],
  denials: [
    'não', 'sem', 'nenhum', 'nenhuma', 'nem', 'nunca', 'em vez', 'ao invés', 'evitar', 'evita', 'prevenir', 'previne', 'impedir', 'minimizar', 'reduzir',
    'reduz', 'risco*', 'possível', 'possíveis', 'potencia*', 'contra', 'eliminar', 'probabilidade', 'propenso', ...english.denials
  ]
}
