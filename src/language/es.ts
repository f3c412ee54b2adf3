import type {QuantityWords} from '../text/quantity.ts'
import type {TextWords} from '../text/words.ts'
import {english} from './en.ts'
import type {Language} from './language.ts'

/** Spanish words of times, dates and durations. */
export const spanishTime: TextWords = {
  months: [
    ['enero', 'ene', 'january', 'jan'],
    ['febrero', 'feb', 'february'],
    ['marzo', 'mar', 'march'],
    ['abril', 'abr', 'april', 'apr'],
    ['mayo', 'may'],
    ['junio', 'jun', 'june'],
    ['julio', 'jul', 'july'],
    ['agosto', 'ago', 'august', 'aug'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'september'],
    ['octubre', 'oct', 'october'],
    ['noviembre', 'nov', 'november'],
    ['diciembre', 'dic', 'december', 'dec']
  ],
  weekdays: [
    ['domingo', 'dom'],
    ['lunes', 'lun'],
    ['martes'],
    ['miércoles', 'miercoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sabado', 'sáb']
  ],
  am: ['am', 'a.m', 'a. m'],
  pm: ['pm', 'p.m', 'p. m'],
  meridiemFirst: false,
  noon: ['mediodía', 'mediodia'],
  midnight: ['medianoche'],
  hourMarks: ['h', 'hs', 'hrs', 'horas'],
  ordinals: ['º', 'ª', '°'],
  dateLinks: ['de', 'del', 'a', 'a las', 'a la', 'las', 'el', 'desde', 'desde las', 'entre', 'entre las', 'de las', 'sobre las', 'hacia las'],
  rangeWords: ['a', 'a las', 'a la', 'hasta', 'hasta las', 'hasta la'],
  units: {
    second: ['segundo', 'segundos', 'seg', 's'],
    minute: ['minuto', 'minutos', 'min', 'mins', 'm'],
    hour: ['hora', 'horas', 'hrs', 'hs', 'h'],
    day: ['día', 'días', 'dia', 'dias', 'd'],
    week: ['semana', 'semanas', 'sem']
  },
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60
  },
  half: ['media', 'medio'],
  and: ['y', 'con', '&'],
  hedges: [
    'aproximadamente', 'aprox', 'unos', 'unas', 'alrededor de', 'cerca de', 'casi', 'en torno a', 'más o menos', 'sobre', 'hacia', 'más de', 'mas de',
    'al menos', 'como mínimo', 'menos de', 'como máximo', 'a lo sumo', 'hasta'
  ],
  hedgesAfter: ['aproximadamente', 'aprox', 'más o menos', 'o más', 'o menos'],
  dayFirst: true,
  suffixes: undefined,
  over: ['más de', 'mas de', 'al menos', 'como mínimo', 'algo más de', 'poco más de'],
  under: ['menos de', 'como máximo', 'a lo sumo', 'hasta', 'poco menos de'],
  between: [
    ['entre', 'y'],
    ['entre las', 'y las'],
    ['entre la', 'y las']
  ],
  at: ['a las', 'a la', 'hacia las', 'sobre las', 'desde las', 'hasta las'],
  zoneNouns: [
    'hora', 'horas', 'horario', 'horarios', 'huso', 'zona', 'tiempo', 'tiempos', 'cronología', 'cronologia', 'línea', 'linea', 'marca', 'marcas', 'time',
    'times', 'timezone', 'zone', 'timeline'
  ],
  monthsLower: true,
  apartMarks: ['h', 'horas', 'hora'],
  zones: {
    'hora de madrid': 'Europe/Madrid',
    'hora peninsular': 'Europe/Madrid',
    'hora peninsular española': 'Europe/Madrid',
    'hora española': 'Europe/Madrid',
    'hora de españa': 'Europe/Madrid',
    'hora de canarias': 'Atlantic/Canary',
    'hora canaria': 'Atlantic/Canary',
    'hora de buenos aires': 'America/Argentina/Buenos_Aires',
    'hora de argentina': 'America/Argentina/Buenos_Aires',
    'hora argentina': 'America/Argentina/Buenos_Aires',
    'hora de bogotá': 'America/Bogota',
    'hora de colombia': 'America/Bogota',
    'hora de lima': 'America/Lima',
    'hora de perú': 'America/Lima',
    'hora de santiago': 'America/Santiago',
    'hora de chile': 'America/Santiago',
    'hora de ciudad de méxico': 'America/Mexico_City',
    'hora de la ciudad de méxico': 'America/Mexico_City',
    'hora central europea': 'CET',
    'hora de europa central': 'CET',
    'hora de verano de europa central': 'CEST',
    'hora del este': 'ET',
    'hora del pacífico': 'PT',
    'tiempo universal coordinado': 'UTC',
    'hora universal coordinada': 'UTC'
  }
}

/** Spanish words around shares. */
export const spanishQuantity: QuantityWords = {
  of: ['de', 'del'],
  determiners: ['los', 'las', 'la', 'el', 'nuestros', 'nuestras', 'todos', 'todas', 'sus', 'estos', 'estas', 'total'],
  oneIn: ['de cada', 'de'],
  rangeWords: ['a', 'al'],
  percent: ['por ciento', 'percent'],
  hedges: spanishTime.hedges,
  numbers: spanishTime.numbers
}

const {sections, labels, columns, action, placeholders, statuses} = english

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  name: 'Español',
  stopWords: [
    'de', 'la', 'el', 'los', 'las', 'y', 'en', 'que', 'se', 'del', 'un', 'una', 'por', 'con', 'para', 'no', 'al', 'lo', 'su', 'fue', 'como', 'más', 'es', 'a',
    'ha', 'o', 'sin', 'desde', 'hasta', 'durante', 'nuestro', 'había', 'pero'
  ],
  time: spanishTime,
  quantity: spanishQuantity,
  sections: {
    summary: [
      'resumen', 'resumen ejecutivo', 'resumen del incidente', 'resumen del problema', 'resumen de la incidencia', 'síntesis', 'visión general',
      'vista general', 'descripción', 'descripción general', 'descripción del incidente', 'descripción del problema', 'descripción de la incidencia',
      'qué pasó', 'que pasó', 'qué ocurrió', 'qué sucedió', 'qué ha pasado', 'lo que pasó', 'lo ocurrido', '¿qué pasó?', '¿qué pasó', '¿qué ocurrió',
      '¿qué sucedió', 'en resumen', 'en breve', 'origen del incidente', 'hechos', 'problema', 'el problema', 'planteamiento del problema', ...sections.summary
    ],
    impact: [
      'impacto', 'impactos', 'impacto en usuarios', 'impacto en los usuarios', 'impacto en clientes', 'impacto en los clientes', 'impacto al usuario',
      'impacto al cliente', 'impacto en el negocio', 'impacto de negocio', 'impacto del incidente', 'alcance', 'alcance del impacto', 'alcance del incidente',
      'afectación', 'afectaciones', 'afectados', 'servicios afectados', 'usuarios afectados', 'clientes afectados', 'sistemas afectados',
      'componentes afectados', 'quién se vio afectado', 'a quién afectó', 'consecuencias', 'efectos', 'daños', 'repercusión', 'repercusiones',
      ...sections.impact
    ],
    detection: [
      'detección', 'deteccion', 'cómo se detectó', 'como se detectó', 'cómo lo detectamos', 'cómo fue detectado', '¿cómo se detectó',
      'detección del incidente', 'descubrimiento', 'identificación', 'identificación del problema', 'alerta', 'alertas', 'método de detección',
      'detectado por', 'detección y diagnóstico', 'reporte inicial', ...sections.detection
    ],
    timeline: [
      'cronología', 'cronologia', 'línea de tiempo', 'linea de tiempo', 'línea temporal', 'linea temporal', 'cronología de eventos',
      'cronología de los eventos', 'cronología del incidente', 'cronología de los hechos', 'cronología de la incidencia', 'línea de tiempo del incidente',
      'línea de tiempo de eventos', 'secuencia de eventos', 'secuencia de los hechos', 'secuencia de errores', 'sucesión de hechos', 'historial',
      'historial de eventos', 'registro de eventos', 'eventos', 'eventos clave', 'desarrollo de los hechos', 'desarrollo del incidente',
      'relato de los hechos', 'bitácora', 'bitácora de eventos', ...sections.timeline
    ],
    'root-cause': [
      'causa raíz',
      'causa raiz',
      'causas raíz',
      'causa',
      'causas',
      'causa principal',
      'causa del incidente',
      'causa del problema',
      'causas del incidente',
      'causa fundamental',
      'causa subyacente',
      'causa técnica',
      'análisis de causa raíz',
      'análisis de la causa raíz',
      'análisis de causas',
      'análisis de causas raíz',
      'análisis de la causa',
      'análisis causal',
      'origen',
      'origen del problema',
      'origen del error',
      'origen del fallo',
      'factores contribuyentes',
      'factor contribuyente',
      'factores que contribuyeron',
      'causas contribuyentes',
      'desencadenante',
      'desencadenantes',
      'detonante',
      'disparador',
      'por qué ocurrió',
      'por qué pasó',
      'por qué sucedió',
      '¿por qué ocurrió',
      '¿por qué pasó',
      'los 5 porqués',
      '5 porqués',
      'los cinco porqués',
      'cinco porqués',
      'análisis técnico',
      'análisis técnico completo',
      'motivo',
      ...sections['root-cause'],
      'qué falló', 'por qué falló', 'por qué ocurrió', 'por qué pasó', 'origen del problema', 'origen de la falla'
    ],
    resolution: [
      'resolución', 'resolucion', 'solución', 'solucion', 'soluciones', 'solución aplicada', 'soluciones aplicadas', 'solución temporal',
      'solución definitiva', 'recuperación', 'restauración', 'restablecimiento', 'restablecimiento del servicio', 'mitigación', 'mitigaciones', 'contención',
      'corrección', 'correcciones', 'correcciones aplicadas', 'remediación', 'respuesta', 'respuesta al incidente', 'acciones tomadas', 'acciones realizadas',
      'acciones inmediatas', 'acción inmediata', 'acciones ejecutadas', 'medidas tomadas', 'medidas inmediatas', 'medidas aplicadas', 'cómo se resolvió',
      'cómo lo resolvimos', 'cómo se solucionó', '¿cómo se resolvió', '¿cómo se solucionó', 'resolución y recuperación', 'resolución del incidente',
      'arreglo', 'reparación', 'parche', 'qué hicimos', ...sections.resolution,
      'cómo se contuvo', 'cómo se solucionó', 'cómo se arregló', 'cómo lo resolvimos'
    ],
    'action-items': [
      'acciones',
      'plan de acción',
      'plan de acciones',
      'planes de acción',
      'acciones correctivas',
      'acción correctiva',
      'acciones preventivas',
      'acciones correctivas y preventivas',
      'acciones de seguimiento',
      'acciones pendientes',
      'acciones futuras',
      'acciones de mejora',
      'acciones a tomar',
      'acciones a futuro',
      'acciones recomendadas',
      'acciones propuestas',
      'medidas correctivas',
      'medidas preventivas',
      'medidas correctivas y preventivas',
      'medidas de prevención',
      'medidas',
      'medidas a tomar',
      'elementos de acción',
      'puntos de acción',
      'ítems de acción',
      'items de acción',
      'seguimiento',
      'próximos pasos',
      'proximos pasos',
      'siguientes pasos',
      'pasos siguientes',
      'pasos a seguir',
      'tareas',
      'tareas pendientes',
      'lista de tareas',
      'pendientes',
      'por hacer',
      'mejoras',
      'mejoras propuestas',
      'oportunidades de mejora',
      'plan de mejora',
      'prevención',
      'prevención futura',
      'prevención de recurrencia',
      'cómo evitarlo',
      'cómo evitar que se repita',
      'cómo lo evitaremos',
      'para que no vuelva a ocurrir',
      'recomendaciones',
      'compromisos',
      'plan de remediación',
      ...sections['action-items'],
      'cómo prevenirlo', 'cómo evitarlo', 'pendientes', 'deuda pendiente', 'trabajo pendiente', 'tareas pendientes'
    ],
    'lessons-learned': [
      'lecciones aprendidas',
      'lecciones',
      'lección aprendida',
      'aprendizajes',
      'aprendizaje',
      'lo que aprendimos',
      'qué aprendimos',
      '¿qué aprendimos',
      'qué hemos aprendido',
      'qué salió bien',
      'que salió bien',
      'lo que salió bien',
      'lo que funcionó',
      'lo que funcionó bien',
      'qué funcionó',
      'qué funcionó bien',
      'qué fue bien',
      'lo que fue bien',
      'qué salió mal',
      'que salió mal',
      'lo que salió mal',
      'lo que no funcionó',
      'qué no funcionó',
      'qué fue mal',
      'lo que fue mal',
      'qué pudo salir mejor',
      'qué podría haber salido mejor',
      'qué podemos mejorar',
      'qué se puede mejorar',
      'dónde tuvimos suerte',
      'donde tuvimos suerte',
      'en qué tuvimos suerte',
      'reflexiones',
      'retrospectiva',
      'conclusiones y aprendizajes',
      'puntos positivos',
      'puntos negativos',
      'aspectos positivos',
      'aspectos negativos',
      'éxitos',
      ...sections['lessons-learned']
    ]
  },
  tellingHeadings: {
    'root-cause': ['qué|que salió|falló|fue mal?', 'por qué|que ocurrió|pasó|sucedió|falló', ...(english.tellingHeadings['root-cause'] ?? [])],
    resolution: ['cómo|como lo|se|fue ... arreglamos|solucionamos|resolvimos|reparamos|arregló|solucionó|resolvió|resuelto', 'qué|que hicimos|hizo', ...(english.tellingHeadings.resolution ?? [])],
    detection: ['cómo|como nos|lo|se ... notamos|detectamos|descubrimos|enteramos|cuenta|detectó|descubrió', ...(english.tellingHeadings.detection ?? [])],
    'action-items': ['qué|que vamos|cambiaremos|haremos', 'cómo|como lo? evitar|evitaremos|prevenir', ...(english.tellingHeadings['action-items'] ?? [])],
    impact: [...(english.tellingHeadings.impact ?? [])],
    'lessons-learned': [...(english.tellingHeadings['lessons-learned'] ?? [])],
    summary: [...(english.tellingHeadings.summary ?? [])]
  },
  sectionSides: ['bien|mal', 'suerte', 'corto|largo|medio plazo', 'inmediat*|correctiv*|preventiv*', 'desencadenante*|contribuyente*|directa|técnica', 'clientes|usuarios|negocio|interno', ...english.sectionSides],
  otherSections: [
    'conclusión', 'conclusiones', 'contexto', 'antecedentes', 'introducción', 'anexo', 'anexos', 'apéndice', 'glosario', 'referencias', 'participantes',
    'autores', 'autor', 'comunicación', 'comunicaciones', 'escalamiento', 'escalado', 'investigación', 'análisis', 'diagnóstico', 'duración', 'estado',
    'métricas', 'indicadores', 'estadísticas', 'contactos', 'contacto', 'síntomas', 'detalles', 'notas', 'observaciones', 'preguntas abiertas',
    'fecha y hora', 'datos generales', 'enlaces', 'informe de incidente', 'verificación', 'corto plazo', 'mediano plazo', 'medio plazo', 'largo plazo',
    ...english.otherSections
  ],
  headingFillers: [
    'el', 'la', 'los', 'las', 'de', 'del', 'un', 'una', 'y', 'en', 'para', 'por', 'con', 'al', 'a', 'lo', 'incidente', 'incidencia', 'problema', 'eventos',
    'evento', 'servicio', 'detallada', 'detallado', 'detalladas', 'técnica', 'técnico', 'principal', 'principales', 'propuestas', 'inmediatas', 'futuras',
    'usuarios', 'clientes', 'corto', 'mediano', 'largo', 'plazo', 'nuestras', 'lista', 'análisis', 'general', 'identificada', 'identificadas', 'permanente',
    'temporal', 'completo', 'completa', 'observados', ...english.headingFillers
  ],
  headingLinks: ['y', 'e', 'o', ...english.headingLinks],
  postmortem: [
    'informe ... incidente|incidencia|incidentes', 'reporte ... incidente|incidencia', 'análisis ... incidente|incidencia', 'incidente crítico|mayor|grave',
    'análisis post mortem', 'análisis postmortem', 'revisión ... incidente|incidencia', 'incidencia', ...english.postmortem
  ],
  incidentTitles: {sure: [], likely: ['caída*', 'incidente*', 'interrupción*']},
  notPostmortem: [
    'cómo', 'guía*', 'proceso', 'procedimiento*', 'política*', 'plantilla*', 'manual', 'lista de verificación', 'índice', 'reunión', 'qué es',
    ...english.notPostmortem
  ],
  template: ['plantilla*', 'modelo de', 'formato de', ...english.template],
  collections: ['índice', ...english.collections],
  accountFolders: ['incidentes', 'incidencias', 'caídas', ...english.accountFolders],
  reportFolders: ['informe', 'informes', 'reporte', 'reportes', ...english.reportFolders],
  otherHeadings: ['orden del día', 'asistentes', 'requisitos', 'procedimiento', 'objetivo', 'alcance', 'roles', 'responsabilidades', 'escalado', 'cuándo escribir', ...english.otherHeadings],
  instructive: [
    'esta plantilla', 'este documento describe ... proceso', 'cuándo escribir un postmortem|post-mortem', 'un postmortem|post-mortem debe|debería',
    'cómo escribir un postmortem|post-mortem', ...english.instructive
  ],
  milestones: {
    start: [
      'incidente|incidencia|caída|interrupción|fallo|falla|degradación|corte|impacto comienza|comenzó|empieza|empezó|inicia|inició',
      'comienza|comienzo|inicia|inicio|empieza de|del|el|la? la? incidente|incidencia|caída|interrupción|fallo|falla|corte|impacto|degradación',
      'primer|primeros|primera|primeras error|errores|fallo|fallos|fallas|quejas|síntomas|timeouts|5xx',
      'servicio|servicios|sitio|web|api|sistema|aplicación|plataforma|base cae|caen|cayó|cayeron|falla|deja|dejó|queda|quedó ... funcionar|responder|inaccesible|línea|servicio',
      'servicio|servicios|sitio|web|api|sistema|aplicación|plataforma cae|caen|cayó|cayeron', 'deja|dejan|dejó de funcionar|responder',
      'fuera de servicio|línea', 'inaccesible|inaccesibles|indisponible|caído|caída',
      'despliega|desplegó|despliegue|publica|publicó|aplica|aplicó|cambio|configuración ... producción|versión|cambio|configuración|migración|release',
      'se despliega|desplegó|aplica|aplicó|publica|publicó'
    ],
    detected: [
      'detecta', 'detectó', 'detectan', 'detectado', 'detectada', 'detección', 'descubre', 'descubrió', 'descubierto', 'nota', 'notó', 'notan', 'observa',
      'observó', 'reporta', 'reportan', 'reportó', 'reportaron', 'reportado', 'reporte*', 'alerta*', 'alarma*', 'avisa', 'avisan', 'avisó', 'aviso',
      'notifica', 'notificó', 'notificación*', 'queja*', 'se quejan', 'informa', 'informan', 'informó', 'identifica', 'identificó', 'salta ... alarma|alerta',
      'guardia ... recibe|recibió'
    ],
    acknowledged: [
      'reconoce', 'reconoció', 'acusa recibo', 'investigando',
      'comienza|comienzan|empieza|empiezan|inicia|inician|inició|se ... investigar|investigación|análisis|diagnóstico',
      'inicio de la? investigación|análisis', 'incidente declarado', 'declara|declaró ... incidente', 'toma ... incidente|caso',
      'se une|unen|incorpora|incorporan'
    ],
    mitigated: [
      'mitigado', 'mitigada', 'mitiga', 'mitigó', 'mitigación', 'rollback', 'revierte', 'revirtió', 'revertido', 'revertida', 'reversión', 'vuelta atrás',
      'hotfix', 'parche ... aplicado|desplegado', 'se aplica|aplicó ... parche|corrección|solución', 'reinicia', 'reinició', 'reinicio', 'reiniciado',
      'conmutación', 'failover', 'workaround', 'solución temporal', 'versión anterior'
    ],
    resolved: [
      'resuelto', 'resuelta', 'resuelve', 'resolvió', 'resolución', 'restablecido', 'restablecida', 'restablece', 'restableció', 'restaurado', 'restaurada',
      'restauró', 'recuperado', 'recuperada', 'recupera', 'recuperó', 'solucionado', 'solucionada', 'corregido', 'corregida', 'arreglado',
      'vuelve|vuelven|volvió|volvieron ... normalidad|normal|funcionar|línea|operar|responder', 'vuelta a la normalidad', 'normalidad', 'con normalidad',
      'nuevamente|otra|de nuevo|vez operativo|disponible|operativa', 'totalmente|completamente operativo|recuperado|restablecido|funcional',
      'fin|final de|del la? incidente|incidencia|caída|interrupción|corte|impacto', 'incidente|incidencia cerrado|cerrada|concluido|finalizado',
      'cierre del incidente'
    ]
  },
  nextDay: ['al|el? día|dia siguiente', 'a? la? mañana|tarde|noche siguiente', 'el? próximo|proximo día|dia', 'un día|dia después|despues', 'al otro día|dia'],
  asides: ['calendario|programa|plan|horario|ventana|ventanas de mantenimiento|mantenimientos|despliegue|despliegues|migración|guardias|guardia|turnos', 'turnos de guardia', 'registro de|del sistema|logs?', 'líneas|extracto|extractos de|del log|logs|registro|registros', 'mantenimiento|mantenimientos|trabajos programado|programados|planificado|planificados|previsto', 'próximo|proximo|próxima|nuevo mantenimiento|intento|ventana', 'seguimiento previsto|planificado', 'calendario', 'turnos|guardias', 'registros', 'logs'],
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    'no', 'sin', 'nunca', 'ningún', 'ninguna', 'parcial*', 'intento*', 'intenta*', 'intentó', 'falla al', 'antes de', 'hasta', 'debería', 'debe', 'será',
    'espera*', 'algunos', 'algunas', 'casi', 'aún', 'todavía', 'si', 'cuando', 'una vez', 'para', 'temporal*', 'provisional*', 'supone*', 'en proceso',
    'inicio de', 'comienza', 'parece', 'cree', 'creía'
  ],
  bounds: {
    start: [
      'incidente|incidencia|caída|interrupción|corte comienza|comenzó|empieza|empezó|inicia|inició',
      'inicio|comienzo de|del la? incidente|incidencia|caída|interrupción|corte|impacto',
      'comienza|inicia|empieza el|la incidente|incidencia|caída|interrupción|corte', 'deja|dejó de funcionar|responder',
      'cae|cayó el|la servicio|sitio|plataforma|api', 'queda|quedó fuera de servicio|línea'
    ],
    end: [
      'fin|final de|del la? incidente|incidencia|caída|interrupción|corte|impacto',
      'incidente|incidencia|problema|fallo resuelto|resuelta|cerrado|cerrada|concluido|solucionado',
      'incidente|incidencia|problema se|queda|quedó resuelve|resuelto|cierra', 'vuelve|volvió a la normalidad', 'vuelta a la normalidad',
      'servicio restablecido|restaurado|recuperado', 'totalmente|completamente restablecido|recuperado|operativo', 'resuelto', 'resuelta', 'restablecido'
    ]
  },
  labels: {
    start: [
      'inicio', 'hora de inicio', 'fecha de inicio', 'comienzo', 'inicio del incidente', 'inicio de la incidencia', 'inicio del impacto',
      'inicio de la caída', 'comenzó', 'empezó', 'desde', 'fecha y hora de inicio', 'fecha/hora de inicio', 'inició', ...labels.start
    ],
    end: [
      'fin', 'hora de fin', 'hora de finalización', 'fecha de fin', 'final', 'término', 'hora de término', 'fin del incidente', 'fin de la incidencia',
      'fin del impacto', 'fin de la caída', 'terminó', 'hasta', 'resuelto', 'resuelto a las', 'hora de resolución', 'fecha de resolución',
      'fecha y hora de fin', 'fecha y hora de resolución', 'restablecido', 'finalización', 'cierre', ...labels.end
    ],
    duration: [
      'duración', 'duracion', 'duración total', 'duración del incidente', 'duración de la incidencia', 'duración de la caída', 'duración de la interrupción',
      'duración del impacto', 'duración del corte', 'tiempo de inactividad', 'tiempo total', 'tiempo de caída', 'tiempo de indisponibilidad',
      'tiempo fuera de servicio', 'tiempo total de inactividad', ...labels.duration
    ],
    ttd: ['tiempo de detección', 'tiempo hasta la detección', 'tiempo para detectar', 'tiempo medio de detección', ...labels.ttd],
    ttm: ['tiempo de mitigación', 'tiempo hasta la mitigación', 'tiempo para mitigar', ...labels.ttm],
    ttr: [
      'tiempo de resolución', 'tiempo hasta la resolución', 'tiempo para resolver', 'tiempo de recuperación', 'tiempo hasta la recuperación',
      'tiempo de restablecimiento', 'tiempo medio de resolución', 'tiempo de reparación', ...labels.ttr
    ],
    date: [
      'fecha', 'fecha del incidente', 'fecha de la incidencia', 'fecha de incidente', 'cuándo', 'día', 'fecha y hora', 'fecha/hora', 'ocurrido el',
      'fecha de ocurrencia', 'fecha del evento', 'periodo', 'ventana', ...labels.date
    ],
    severity: ['severidad', 'gravedad', 'criticidad', 'prioridad', 'nivel de severidad', 'nivel', ...labels.severity],
    status: ['estado', 'estatus', 'situación', 'estado del documento', ...labels.status],
    incidentId: [
      'incidente', 'incidencia', 'número de incidente', 'id del incidente', 'id de incidente', 'identificador', 'referencia', 'código', 'número',
      ...labels.incidentId
    ],
    published: [
      'publicado', 'publicado el', 'fecha de publicación', 'redactado el', 'creado el', 'fecha de creación', 'última actualización', 'actualizado',
      'actualizado el', 'fecha del informe', 'fecha del reporte', ...labels.published
    ],
    zone: ['zona horaria', 'huso horario', 'todas las horas', 'horas', 'todos los horarios', 'horario', ...labels.zone]
  },
  columns: {
    time: ['hora', 'horario', 'fecha/hora', 'fecha y hora', 'cuándo', 'marca de tiempo', 'momento', 'tiempo', ...columns.time],
    date: ['fecha', 'día', ...columns.date],
    event: [
      'evento', 'eventos', 'descripción', 'qué', 'suceso', 'acción', 'detalle', 'detalles', 'hecho', 'nota', 'actividad', 'acontecimiento', ...columns.event
    ],
    action: [
      'acción', 'acciones', 'medida', 'tarea', 'tareas', 'descripción', 'qué', 'mejora', 'paso', 'título', 'acción correctiva', 'acción preventiva',
      'actividad', 'ítem', ...columns.action
    ],
    owner: [
      'responsable', 'responsables', 'propietario', 'propietaria', 'dueño', 'dueña', 'asignado', 'asignado a', 'asignada a', 'encargado', 'encargada',
      'quién', 'equipo', 'persona', 'a cargo', ...columns.owner
    ],
    due: [
      'fecha límite', 'plazo', 'vencimiento', 'fecha de vencimiento', 'fecha de entrega', 'fecha objetivo', 'fecha compromiso', 'para cuándo', 'cuándo',
      'fecha', 'entrega', 'fecha prevista', 'fecha estimada', ...columns.due
    ],
    ticket: ['ticket', 'tickets', 'incidencia', 'enlace', 'enlaces', 'referencia', 'seguimiento', 'tarea jira', ...columns.ticket],
    status: ['estado', 'estatus', 'avance', 'hecho', 'completado', ...columns.status]
  },
  statuses: {
    draft: ['borrador', 'en progreso', 'en curso', 'en redacción', 'incompleto', 'preliminar', ...statuses.draft],
    review: ['en revisión', 'revisión', 'por revisar', 'pendiente de revisión', 'en aprobación', ...statuses.review],
    done: [
      'hecho', 'hecha', 'completado', 'completada', 'completo', 'cerrado', 'cerrada', 'resuelto', 'terminado', 'terminada', 'listo', 'finalizado',
      'implementado', 'desplegado', 'sí', ...statuses.done
    ]
  },
  outage: [
    'incidente*', 'incidencia*', 'caída*', 'interrupci*', 'indisponib*', 'inaccesib*', 'fuera de servicio|línea', 'corte*', 'degrad*', 'impact*', 'fallo*',
    'falla*', 'restablec*', 'resuelto', 'resuelta', 'duró', 'afect*', 'problema*', 'error*', 'no pudieron|pudo|podían|podía|funcionó|respondía|funcionaba',
    'inactividad', 'downtime', 'caído*'
  ],
  durationBefore: [
    'duró|dura|duraron|durado', 'duración de|:|total|fue|es', 'duración total de|:|fue',
    'incidente|incidencia|caída|interrupción|corte|indisponibilidad|falla|fallo|degradación ... de|durante|duró|por', 'fuera de servicio|línea durante|por',
    'inaccesible|inaccesibles|indisponible|indisponibles|caído|caída|caídos|degradado|interrumpido ... durante|por',
    'no pudieron|pudo|podían|podía ... durante|por', 'imposible ... durante', 'resuelto|restablecido|solucionado en|tras',
    'tiempo de inactividad|caída ... de|:|fue'
  ],
  durationAfter: [
    'de interrupción|caída|indisponibilidad|inactividad|corte|degradación|incidente|downtime|incidencia|afectación|impacto', 'sin servicio',
    'fuera de servicio|línea', 'en total'
  ],
  intervals: {before: ['primer|primera|segundo|segunda|tercer|tercera|otro|otra|último|última|ningún|ninguna ... incidente|incidentes|caída|interrupción en|durante', ...english.intervals.before], after: ['desde|después|antes|entre ... incidente|incidentes|caída|interrupción', 'antes|después', ...english.intervals.after]},
  notOutage: [
    'cada', 'todos', 'todas', 'por', 'timeout*', 'intervalo*', 'ttl', 'retención', 'latencia', 'cron', 'sla', 'slo', 'podría', 'debería', 'si', 'máximo',
    'ventana', 'próxim*', 'hace', 'validez'
  ],
  durationGaps: [
    'un', 'una', 'unos', 'unas', 'de', 'la', 'el', 'los', 'las', 'aproximadamente', 'aprox', 'alrededor', 'cerca', 'casi', 'más', 'menos', 'durante', 'por',
    'total', 'fue', 'es', 'solo', 'hasta', 'en', 'tras', 'después', 'al', 'toda', 'exactamente', 'poco', 'algo', 'torno', 'a'
  ],
  proseBounds: {
    start: [
      'incidente|incidencia|caída|interrupción|corte ... comenzó|empezó|inició|comienza', 'dejó|dejaron de funcionar|responder',
      'quedó|quedaron ... inaccesible|fuera', 'se produjo una|un|el|la? caída|interrupción|corte|incidente'
    ],
    end: ['resuelto a las', 'restablecido a las', 'restableció a las', 'terminó a las', 'finalizó a las', 'recuperó a las', 'resolvió a las']
  },
  synonyms: [
    ['despliegue', 'despliega', 'desplegó', 'desplegado', 'publicado', 'aplicado', 'lanzado', 'producción'],
    ['comienza', 'comenzó', 'empieza', 'empezó', 'inicia', 'inició', 'inicio', 'comienzo'],
    ['restablecido', 'restablece', 'resuelto', 'recuperado', 'restaurado', 'solucionado', 'operativo'],
    ['detecta', 'detectó', 'detectado', 'alerta', 'reporta', 'reportó', 'avisa', 'notó'],
    ['config', 'configuración'],
    ['caída', 'incidente', 'interrupción', 'corte', 'incidencia'],
    ['rollback', 'revierte', 'revirtió', 'reversión', 'revertido']
  ],
  metricBefore: {
    ttd: ['tiempo de|hasta la? detección fue|de|es|:', 'detectado|detectó tras|en|después'],
    ttm: ['tiempo de|hasta la? mitigación fue|de|es|:'],
    ttr: ['tiempo de|hasta la? resolución|recuperación|restablecimiento fue|de|es|:', 'recuperación tomó|llevó']
  },
  metricAfter: {ttd: [], ttm: [], ttr: []},
  metricNotes: [
    'durante', 'excluyendo', 'sin contar', 'horario laboral', 'horas hábiles', 'horario de oficina', 'desde', 'después', 'tras', 'a partir', 'entre',
    'intermitente*', 'activo', 'efectivo', 'acumulado'
  ],
  affected: [
    'afect*', 'impact*', 'no pudieron|pudo|podían|podía', 'imposible*', 'indisponib*', 'inaccesib*',
    'usuarios|usuarias|clientes|visitantes|pasajeros|pasajeras|viajeros|solicitudes|peticiones|servicios|pedidos|reservas', 'caída*', 'corte', 'interrupción',
    'perdi*', 'error*', 'fall*', 'degrad*', 'lent*', 'bloque*', 'recibieron', 'recibió'
  ],
  counted: ['usuarios', 'clientes', 'peticiones', 'solicitudes', 'pedidos', 'pagos', 'llamadas', 'reservas'],
  unaffected: [
    'recuper*', 'restablec*', 'no afect*', 'sin afectar', 'no se vieron', 'resuelto*', 'normal*', 'disponibilidad', 'éxito*', 'redu*', 'aument*', 'mejor*',
    'cpu', 'memoria', 'disco', 'carga', 'uso', 'utilización', 'capacidad', 'umbral*', 'cobertura', 'desplegado', 'solo', 'restante*', 'otros', 'otras',
    'pico*', 'primero', 'luego', 'inicialmente', 'adicional*', 'después', 'hasta', 'tasa', 'lentitud', 'región*', 'móvil*', 'nuevos', 'objetivo', 'meta',
    'sla', 'slo'
  ],
  from: ['de', 'desde', 'entre', 'durante', 'de las', 'desde las', 'entre las'],
  action: {
    ownerLabels: [
      'responsable', 'responsables', 'propietario', 'propietaria', 'dueño', 'dueña', 'asignado a', 'asignada a', 'asignado', 'encargado', 'encargada',
      'quién', 'a cargo', 'a cargo de', ...action.ownerLabels
    ],
    dueLabels: [
      'fecha límite', 'plazo', 'vencimiento', 'vence', 'vence el', 'fecha de vencimiento', 'fecha de entrega', 'fecha objetivo', 'fecha', 'para', 'para el',
      'antes del', 'antes de', 'hasta el', 'a más tardar el', 'a más tardar', 'entrega', ...action.dueLabels
    ],
    ticketLabels: ['ticket', 'enlace', 'seguimiento', 'ver', 'referencia', ...action.ticketLabels],
    nobody: [
      'nosotros', 'yo', 'el equipo', 'equipo', 'todos', 'todo el equipo', 'por definir', 'por determinar', 'por asignar', 'sin asignar', 'no asignado',
      'desconocido', 'nadie', 'pendiente', 'a definir', 'n/d', ...action.nobody
    ],
    teams: [
      'equipo', 'equipos', 'plataforma', 'infraestructura', 'desarrollo', 'operaciones', 'seguridad', 'soporte', 'ingeniería', 'guardia', 'pagos', 'datos',
      'redes', 'dirección', 'sistemas', ...action.teams
    ],
    vagueVerbs: [
      'mejorar', 'mejora', 'mejorando', 'reforzar', 'fortalecer', 'optimizar', 'optimización', 'aumentar', 'incrementar', 'asegurar', 'asegurarse',
      'garantizar', 'fomentar', 'promover', 'concienciar', 'concientizar', 'sensibilizar', 'mayor', 'mejor', 'más', 'potenciar', 'procurar', 'reflexionar',
      'recordar', 'evitar', 'mantener', 'considerar', 'refuerzo'
    ],
    vagueObjects: [
      'monitoreo', 'monitorización', 'supervisión', 'alertas', 'registros', 'logs', 'comunicación', 'pruebas', 'cobertura', 'procesos', 'proceso',
      'procedimientos', 'procedimiento', 'documentación', 'formación', 'capacitación', 'equipo', 'equipos', 'sistema', 'sistemas', 'calidad', 'código',
      'fiabilidad', 'confiabilidad', 'estabilidad', 'seguridad', 'rendimiento', 'resiliencia', 'infraestructura', 'despliegues', 'despliegue', 'revisiones',
      'revisión', 'gestión', 'incidentes', 'colaboración', 'atención', 'cuidado', 'prácticas', 'disponibilidad', 'observabilidad', 'visibilidad', 'errores',
      'planificación', 'conciencia', 'conocimiento'
    ],
    fillers: [
      'y', 'o', 'el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'al', 'a', 'en', 'con', 'para', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'todos',
      'todas', 'más', 'mejor', 'mejores', 'buenas', 'existente', 'existentes', 'actual', 'general', 'regular', 'regularmente', 'futuros', 'futuras',
      'rápidamente', 'proactivo', 'proactiva', 'interna', 'interno'
    ],
    articles: english.action.articles,
    determiners: english.action.determiners,
    periodLeads: english.action.periodLeads,
    obligations: english.action.obligations,
    auxiliaries: [
      'debemos', 'deberíamos', 'vamos', 'tenemos', 'hay', 'que', 'se', 'debe', 'deberá', 'necesitamos', 'también', 'siempre', 'seguir', 'continuar',
      'continuamente', 'regularmente'
    ],
    purposeLinks: ['para', 'a', 'antes', 'en', 'por'],
    purposes: [
      'fin', 'de', 'detectar', 'detección', 'identificar', 'prevenir', 'prevención', 'evitar', 'asegurar', 'garantizar', 'reducir', 'minimizar', 'manejar',
      'permitir', 'problema', 'problemas', 'incidente', 'incidentes', 'incidencias', 'caída', 'caídas', 'anomalías', 'error', 'errores', 'fallo', 'fallos',
      'fallas', 'rendimiento', 'degradación', 'potenciales', 'posibles', 'temprano', 'rápido', 'rápidamente', 'antes', 'futuro', 'futuros', 'futuras',
      'similares', 'similar', 'nuevo', 'vuelva', 'vuelvan', 'ocurrir', 'ocurra', 'ocurran', 'repita', 'repitan', 'recurrencia', 'riesgo', 'riesgos', 'tales',
      'estos', 'este', 'esto', 'que', 'no', 'se'
    ],
    means: ['mediante', 'con', 'usando', 'utilizando', 'vía', 'incluyendo', 'como', 'agregando', 'añadiendo', 'por'],
    wishes: [
      'tener más cuidado', 'ser más cuidadoso|cuidadosos|cuidadosa', 'prestar más? atención', 'poner más atención|cuidado', 'estar más atentos|atento',
      'ser más responsable|responsables', 'que no vuelva a ocurrir|pasar|suceder', 'no vuelva a ocurrir|pasar|suceder', 'no se repita', 'tomar conciencia',
      'crear conciencia', 'recordar ... importancia', 'hacerlo mejor', 'tratar de'
    ],
    none: [
      'ninguna acción', 'sin acciones', 'no hay acciones', 'no se requieren acciones', 'ninguna', 'no aplica', 'no requiere', 'nada que hacer', ...action.none
    ],
    verbs: [
      'activar', 'actualizar', 'adaptar', 'agregar', 'alertar', 'ampliar', 'analizar', 'añadir', 'automatizar', 'bloquear', 'cambiar', 'capacitar',
      'configurar', 'corregir', 'crear', 'definir', 'desactivar', 'desplegar', 'documentar', 'eliminar', 'escribir', 'establecer', 'evaluar', 'extender',
      'implementar', 'impedir', 'incluir', 'instalar', 'integrar', 'limitar', 'migrar', 'modificar', 'monitorear', 'mover', 'notificar', 'pasar',
      'planificar', 'probar', 'programar', 'publicar', 'quitar', 'realizar', 'reducir', 'reemplazar', 'renovar', 'revisar', 'separar', 'simplificar',
      'sustituir', 'usar', 'utilizar', 'validar', 'verificar', 'mejorar', 'reforzar', 'implementación', 'creación', ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      'fecha', 'hora', 'duración', 'nombre', 'nombres', 'enlace', 'título', 'responsable', 'número', 'hora de inicio', 'hora de fin', 'autor', 'descripción',
      'causa', 'impacto', 'zona horaria', 'tu nombre', 'su nombre', 'completar', 'insertar', 'equipo', 'servicio', ...placeholders.asks
    ],
    marks: ['por definir', 'por determinar', 'por completar', 'a definir', 'pendiente de completar', 'xxx', ...placeholders.marks],
    imperatives: [
      'insertar', 'inserte', 'describir', 'describa', 'describe', 'tu', 'su', 'indicar', 'indique', 'completar', 'complete', 'agregar', 'agregue', 'añadir',
      'añada', 'especificar', 'especifique', 'breve', 'explicar', 'explique', 'rellenar', 'escribir', 'escriba', ...placeholders.imperatives
    ],
    instructions: [
      'describa|describir aquí', 'insertar|inserte ... aquí', 'escriba|escribir ... aquí', 'texto aquí', 'completar esta sección', 'descripción aquí',
      'describa el impacto', 'reemplazar|reemplace este texto', ...placeholders.instructions
    ],
    unwritten: [...english.placeholders.unwritten, 'aún no escrito', 'todavía no escrito', 'pendiente de redactar'],
    openings: english.placeholders.openings,
    masks: ['dd/mm/aaaa', 'aaaa-mm-dd', 'dd-mm-aaaa', ...placeholders.masks]
  },
  unknown: ['desconocido', 'desconocida', 'ninguno', 'ninguna', 'no se conoce', 'no se sabe', 'no aplica', 'n/d', 'sin datos', 'no', ...english.unknown],
  blame: [
    'error|culpa|negligencia|descuido|falla|fallo|imprudencia de|del|por un? una? el? la? nuestro? nuestra? ingeniero|ingeniera|desarrollador|desarrolladora|administrador|administradora|operador|operadora|técnico|colega|compañero|compañera|empleado|becario',
    'error|culpa|negligencia|descuido de un|una|nuestro ingeniero|ingeniera|desarrollador|desarrolladora|administrador|operador|técnico|compañero|empleado|becario',
    'ingeniero|ingeniera|desarrollador|desarrolladora|administrador|administradora|operador|técnico|compañero|compañera|colega|becario|empleado|él|ella olvidó|descuidó|omitió',
    'ingeniero|ingeniera|desarrollador|desarrolladora|administrador|operador|técnico|compañero|colega|becario|empleado ... se olvidó',
    'debió|debería|debieron haber verificado|sabido|probado|notado|leído|comprobado|revisado', 'negligencia', 'descuido', 'imprudencia', 'incompetencia',
    'irresponsabilidad',
    'ingeniero|desarrollador|administrador|operador|técnico|compañero|empleado|equipo fue|estaba|es negligente|irresponsable|descuidado|culpable|incompetente',
    'por culpa de|del', 'tuvo|tiene la culpa'
  ],
  humanError: [
    'error humano', 'errores humanos', 'fallo humano', 'falla humana', 'equivocación humana', 'error de operador', 'error del operador', ...english.humanError
  ],
  denials: [
    'no', 'sin', 'ningún', 'ninguna', 'ni', 'nunca', 'en lugar', 'en vez', 'evitar', 'evita', 'prevenir', 'previene', 'impedir', 'minimizar', 'reducir',
    'reduce', 'riesgo*', 'posible*', 'potencial*', 'contra', 'eliminar', 'probabilidad', 'propenso', ...english.denials
  ]
}
